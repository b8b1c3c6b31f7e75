/** Long enough for the slowest browser to have taken the file over. */
const keepFor = 60_000;

/** Hands a file to the browser's downloads under the given name; call it in the click or shortly after. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keepFor);
}
