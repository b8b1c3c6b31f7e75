/** Closes the open panel of a `Popover` by its id and gives the focus back to its button. */
export function closePanel(id: string): void {
  const button = document.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(id)}"]`);
  const panel = document.getElementById(id);
  // A browser without popovers closes by the button alone.
  if (panel !== null && 'hidePopover' in panel) panel.hidePopover();
  else button?.click();
  button?.focus();
}
