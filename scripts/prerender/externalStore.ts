/** What the router asks of its stand-in for old Reacts, from React itself. */
export { useSyncExternalStore } from 'react';
