import { IndicatorTable } from '#cards/table/IndicatorTable';
import { Empty } from './Empty';
import { Legend } from './Legend';

/** What follows the filters a moment later, in one piece to load. */
export const late = { Empty, IndicatorTable, Legend };
