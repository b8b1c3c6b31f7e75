import { Empty } from './Empty';
import { Legend } from './Legend';
import { ListTable } from './ListTable';

/** What follows the filters a moment later, in one piece to load. */
export const late = { Empty, Legend, ListTable };
