import { vi as sentence } from './sentence/vi';
import { vi as status } from './status/vi';

/** What charts, badges and sentences say, in Vietnamese. */
export const vi = { ...sentence, ...status };
