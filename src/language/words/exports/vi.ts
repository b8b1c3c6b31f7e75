import { vi as batch } from './batch/vi';
import { vi as book } from './book/vi';
import { vi as deck } from './deck/vi';
import { vi as embed } from './embed/vi';
import { vi as menu } from './menu/vi';
import { vi as picture } from './picture/vi';
import { vi as report } from './report/vi';

/** What the download menu and the files say, in Vietnamese. */
export const vi = { ...batch, ...book, ...deck, ...embed, ...menu, ...picture, ...report };
