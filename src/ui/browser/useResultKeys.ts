import { useEffect, useEffectEvent, type RefObject } from 'react';

/** What takes typed characters: a key pressed there is text. */
const FIELDS = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** Where the results' own links stand: headings of cards, heads of rows. */
const LINKS = 'h3 a, tbody th a';

/**
 * Keys of the search box in the section around `inside`: "/" leads to it from anywhere, Escape empties it, arrow down
 * goes to the first result and the arrows on from there; above the first is the box again. A walk ends where the focus
 * goes elsewhere, so that arrows scroll as ever. "/" is a single character (WCAG 2.1.4): it acts in no field, and
 * `slash` turns it off.
 */
export function useResultKeys(inside: RefObject<HTMLElement | null>, slash: boolean, onClear: () => void): void {
  const clear = useEffectEvent(onClear);
  useEffect(() => {
    const region = inside.current?.closest('section');
    const box = region?.querySelector<HTMLInputElement>('input[type=search]');
    if (!region || !box) return undefined;
    let walks = false;
    const go = (to: HTMLElement | undefined) => {
      to?.focus();
      walks = to !== undefined && to !== box;
    };
    const walk = (step: number) => {
      const links = [...region.querySelectorAll<HTMLElement>(LINKS)].filter((link) => link.getClientRects().length > 0);
      const at = links.findIndex((link) => link === document.activeElement);
      go(at + step < 0 ? box : links[Math.min(at + step, links.length - 1)]);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      const focused = document.activeElement;
      walks &&= focused?.matches(LINKS) === true;
      const isInBox = focused === box;
      const isText = focused?.matches(FIELDS) === true || document.querySelector('dialog[open]') !== null;
      if (event.key === '/' && slash && !isText) go(box);
      else if (event.key === 'Escape' && isInBox && box.value !== '') clear();
      else if (event.key === 'Escape' && walks) go(box);
      else if (event.key === 'ArrowDown' && (isInBox || walks)) walk(1);
      else if (event.key === 'ArrowUp' && walks) walk(-1);
      else return;
      event.preventDefault();
    };
    if (slash) box.setAttribute('aria-keyshortcuts', '/');
    document.addEventListener('keydown', onKey);
    return () => {
      box.removeAttribute('aria-keyshortcuts');
      document.removeEventListener('keydown', onKey);
    };
  }, [inside, slash]);
}
