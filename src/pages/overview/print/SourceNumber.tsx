/** Which source of the list at the end a figure is from: "[3]". */
export function SourceNumber({ number }: { readonly number: number | null }) {
  return number === null ? null : ` [${number}]`;
}
