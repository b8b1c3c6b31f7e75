/** Where the page is not served over https there is no clipboard to write to, only the old command. */
function copySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'vh';
  const last = document.activeElement;
  // An open dialog makes everything outside it unreachable.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (last instanceof HTMLElement) last.focus();
  return copied;
}

/** Puts a text on the clipboard; false where the browser does not allow it, so that the page can say so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}
