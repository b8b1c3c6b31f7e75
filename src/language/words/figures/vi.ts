import { vi as comparison } from './comparison/vi';
import { vi as pace } from './pace/vi';
import { vi as print } from './print/vi';
import { vi as sentence } from './sentence/vi';
import { vi as status } from './status/vi';

/** What charts, badges, sentences and paper say, in Vietnamese. */
export const vi = { ...comparison, ...pace, ...print, ...sentence, ...status };
