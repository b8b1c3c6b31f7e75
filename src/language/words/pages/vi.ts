import { vi as compare } from './compare/vi';
import { vi as data } from './data/vi';
import { vi as embed } from './embed/vi';
import { vi as indicator } from './indicator/vi';
import { vi as lost } from './lost/vi';
import { vi as targets } from './targets/vi';

/** The words of every page but the overview, in Vietnamese. */
export const vi = { ...compare, ...data, ...embed, ...indicator, ...lost, ...targets };
