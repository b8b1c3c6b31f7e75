/** What is measured: the button of the panel, the panel, and the screen that both stand on. */
export type Measures = {
  readonly button: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly panelWidth: number;
  readonly screen: { readonly width: number; readonly height: number };
};

/** Where a panel stands: on which side of its button, its left edge, and how high it may grow, in px. */
export type PanelPlace = { readonly side: 'above' | 'below'; readonly left: number; readonly room: number };

/** Px between a panel and its button, and between a panel and the edges of the screen. */
const GAP = 8;

/** A side with less room shows too little of a panel to be read. */
const LEAST_ROOM = 240;

/**
 * The place of a panel beside its button: on the side with more room, its right edge under the button's, or its left
 * one where that would leave the screen. Null where neither side has room, as on a very low screen or one that is
 * zoomed in; the panel then stands in the middle. Does not depend on the height of the panel, which grows as its words
 * arrive.
 */
export function choosePlace({ button, panelWidth, screen }: Measures): PanelPlace | null {
  const above = button.top - 2 * GAP;
  const below = screen.height - button.bottom - 2 * GAP;
  const room = Math.floor(Math.max(above, below));
  if (room < LEAST_ROOM) return null;
  const underRight = button.right - panelWidth;
  const left = underRight >= GAP ? underRight : Math.min(button.left, screen.width - panelWidth - GAP);
  return { side: below >= above ? 'below' : 'above', left: Math.max(GAP, Math.round(left)), room };
}

/**
 * Places an open panel beside its button, for as long as it stays open: it goes along when the page scrolls or grows
 * (the styles tie it to the button), but never changes its side or its size, so that nothing moves away from under a
 * pointer. Only another size of the screen places it anew. What it gives back ends that.
 */
export function placePanel(panel: HTMLElement, button: HTMLElement): () => void {
  const root = document.documentElement;
  const place = () => {
    const chosen = choosePlace({
      button: button.getBoundingClientRect(),
      panelWidth: panel.offsetWidth,
      screen: { width: root.clientWidth, height: root.clientHeight },
    });
    panel.dataset['side'] = chosen?.side ?? 'middle';
    panel.style.setProperty('--panel-left', `${chosen?.left ?? 0}px`);
    panel.style.setProperty('--panel-room', `${chosen?.room ?? 0}px`);
  };
  place();
  addEventListener('resize', place);
  root.dataset['panel'] = '';
  return () => {
    removeEventListener('resize', place);
    delete root.dataset['panel'];
  };
}
