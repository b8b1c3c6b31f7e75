import { vi as status } from './status/vi';

/** What charts, badges and sentences say, in Vietnamese. */
export const vi = { ...status };
