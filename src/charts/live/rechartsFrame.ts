import type { Layout } from '#charts/frame';

/** Size and margins with which Recharts' plot area falls on the plot of the layout, to the px. */
export function rechartsFrame(layout: Layout) {
  const { width, height, plot } = layout;
  return {
    width,
    height,
    margin: { left: plot.x, top: plot.y, right: width - plot.x - plot.width, bottom: height - plot.y - plot.height },
    accessibilityLayer: false,
  };
}

/** The value axis of the layout for Recharts: same domain, same ticks, no room of its own. */
export function valueAxis(layout: Layout) {
  const [from, to] = layout.domain;
  return {
    type: 'number',
    domain: [Math.min(from, to), Math.max(from, to)] as [number, number],
    ticks: [...layout.ticks],
    reversed: from > to,
    hide: true,
  } as const;
}

/** What Recharts tells of the pointer: the index of the band below it. */
export function hoverHandlers(onHover: (index: number | null) => void) {
  const report = (state: { activeTooltipIndex?: number | string | null | undefined }) => {
    const index = Number(state.activeTooltipIndex ?? Number.NaN);
    onHover(Number.isInteger(index) ? index : null);
  };
  return { onMouseMove: report, onTouchStart: report, onTouchMove: report, onMouseLeave: () => onHover(null) };
}
