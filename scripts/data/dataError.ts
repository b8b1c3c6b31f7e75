/** Something that the one who called the tool can mend; its message is all that is printed. */
export class DataError extends Error {
  override readonly name = 'DataError';
}
