/** Pictures of more would fill a disk and no reader's day; the tables of the whole board are on its data page. */
export const batchLimit = 500;
