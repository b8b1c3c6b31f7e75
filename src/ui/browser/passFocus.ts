/**
 * Gives the focus that a button took along when it went away to an element that is meant, with the next frame, when
 * all has its place; a focus elsewhere stays.
 */
export function passFocus(selector: string, place = 0): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelectorAll<HTMLElement>(selector)[place]?.focus();
  });
}
