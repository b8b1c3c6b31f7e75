import { en as status } from './status/en';

/** What charts, badges and sentences say, in English. */
export const en = { ...status };
