import { en as pace } from './pace/en';
import { en as sentence } from './sentence/en';
import { en as status } from './status/en';

/** What charts, badges and sentences say, in English. */
export const en = { ...pace, ...sentence, ...status };
