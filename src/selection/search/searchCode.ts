import { findFigures } from './findFigures';
import { markName } from './markName';

/** What a search needs and the first page does without, in one piece to load. */
export const searchCode = { findFigures, markName };
