import { en as batch } from './batch/en';
import { en as book } from './book/en';
import { en as deck } from './deck/en';
import { en as embed } from './embed/en';
import { en as menu } from './menu/en';
import { en as picture } from './picture/en';
import { en as report } from './report/en';

/** What the download menu and the files say, in English. */
export const en = { ...batch, ...book, ...deck, ...embed, ...menu, ...picture, ...report };
