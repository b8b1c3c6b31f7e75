/** Selects the text of an element, for a visitor who must copy it by hand. */
export function selectText(element: Element): void {
  document.getSelection()?.selectAllChildren(element);
}
