import { en as comparison } from './comparison/en';
import { en as pace } from './pace/en';
import { en as print } from './print/en';
import { en as sentence } from './sentence/en';
import { en as status } from './status/en';

/** What charts, badges, sentences and paper say, in English. */
export const en = { ...comparison, ...pace, ...print, ...sentence, ...status };
