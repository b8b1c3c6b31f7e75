import { en as compare } from './compare/en';
import { en as data } from './data/en';
import { en as embed } from './embed/en';
import { en as indicator } from './indicator/en';
import { en as lost } from './lost/en';
import { en as targets } from './targets/en';

/** The words of every page but the overview, in English. */
export const en = { ...compare, ...data, ...embed, ...indicator, ...lost, ...targets };
