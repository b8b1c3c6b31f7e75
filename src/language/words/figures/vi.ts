import { vi as pace } from './pace/vi';
import { vi as sentence } from './sentence/vi';
import { vi as status } from './status/vi';

/** What charts, badges and sentences say, in Vietnamese. */
export const vi = { ...pace, ...sentence, ...status };
