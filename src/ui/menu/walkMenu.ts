import { fold } from '#model/fold';

/** Letters typed within this time of each other belong to one word. */
const typedWithin = 600;

let typed = { text: '', at: Number.NEGATIVE_INFINITY };

/** Rows of a menu from top to bottom: an item or a link stands alone, the options of a choice share theirs. */
function rowsOf(menu: HTMLElement): HTMLElement[][] {
  const rows = new Map<Element, HTMLElement[]>();
  for (const stop of menu.querySelectorAll<HTMLElement>('[role=menuitem], [role=menuitemradio], a')) {
    const row = stop.getAttribute('role') === 'menuitemradio' ? stop.parentElement : stop;
    rows.set(row ?? stop, [...(rows.get(row ?? stop) ?? []), stop]);
  }
  return [...rows.values()];
}

/** Where the focus enters a row: at the chosen option, or at its only item. */
const entryOf = (row: readonly HTMLElement[] | undefined) =>
  row?.find((stop) => stop.getAttribute('aria-checked') === 'true') ?? row?.[0];

/** The next stop after the active one whose name begins with what was typed, without regard to accents. */
function findTyped(menu: HTMLElement, key: string, now: number): HTMLElement | undefined {
  typed = { text: now - typed.at < typedWithin ? typed.text + key : key, at: now };
  // Folding drops a space at the end, which still belongs to the word: after "1" it presses "16:9", after "sao" it looks on.
  const wanted = fold(typed.text) + (key === ' ' ? ' ' : '');
  const stops = rowsOf(menu).flat();
  const at = stops.findIndex((stop) => stop === document.activeElement);
  // A word that grows may still be the one that has the focus; a first letter looks for another.
  const from = typed.text.length > 1 ? Math.max(at, 0) : at + 1;
  const ahead = [...stops.slice(from), ...stops.slice(0, from)];
  return ahead.find((stop) => fold(stop.textContent).startsWith(wanted));
}

/**
 * The stop to which a key leads in an open menu: up and down walk the rows and go round, left and right the options
 * of a row, Home and End jump, letters look a name up. Undefined for a key that is none of the menu's.
 */
export function walkMenu(menu: HTMLElement, event: KeyboardEvent): HTMLElement | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const rows = rowsOf(menu);
  const { activeElement } = document;
  const at = rows.findIndex((row) => row.some((stop) => stop === activeElement));
  const row = rows[at] ?? [];
  const within = row.findIndex((stop) => stop === activeElement);
  const aside = (step: number) => (row.length > 1 ? row[(within + step + row.length) % row.length] : row[0]);
  const ways: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowDown: () => entryOf(rows[(at + 1) % rows.length]),
    ArrowUp: () => entryOf(rows[(Math.max(at, 0) - 1 + rows.length) % rows.length]),
    ArrowRight: () => aside(1),
    ArrowLeft: () => aside(-1),
    Home: () => entryOf(rows[0]),
    End: () => entryOf(rows.at(-1)),
  };
  const way = ways[event.key];
  if (way !== undefined) {
    // A step begins a new word.
    typed = { text: '', at: Number.NEGATIVE_INFINITY };
    return way();
  }
  const presses = event.key === ' ' && event.timeStamp - typed.at >= typedWithin;
  return event.key.length === 1 && !presses ? findTyped(menu, event.key, event.timeStamp) : undefined;
}
