import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFigure } from '#model/testing/buildFigure';
import { same, units } from '#model/testing/buildIndicator';
import { textScales, type Frame, type Layout } from '#charts/frame';
import { anyFrame } from '#charts/testing/anyFigure';
import { outOfFrame } from '#charts/testing/faultsOfLayout';
import { loadAllLocales, localeOf } from '#language/locale';
import { iconsLayout } from './layout';

beforeAll(loadAllLocales);

const panel: Frame = { width: 560, height: 320, scale: textScales.panel };
const lay = (value: number | null, perIcon: number, frame = panel) =>
  iconsLayout(
    buildFigure({
      kind: 'icon-array',
      periods: ['2024'],
      unit: units.houses,
      perIcon,
      icon: 'house',
      series: [{ label: same('A'), values: [value] }],
    }),
    frame,
    localeOf('vi'),
  );
const icons = (layout: Layout) => layout.marks.filter((mark) => mark.type === 'path');
const texts = (layout: Layout) => layout.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));

describe('iconsLayout', () => {
  it.each([
    [1400, 100, 14, 14],
    [1950, 100, 20, 19],
    [525, 25, 21, 21],
    [0.3, 0.1, 3, 3],
    [99, 100, 1, 0],
    [0, 100, 0, 0],
  ])('draws %d at %d each as %i icons, %i of them whole', (value, perIcon, count, whole) => {
    const drawn = icons(lay(value, perIcon));
    expect(drawn).toHaveLength(count);
    expect(drawn.filter((mark) => mark.type === 'path' && mark.stroke === 'chart-main')).toHaveLength(whole);
  });

  it('says what one icon stands for', () => {
    expect(texts(lay(1400, 100)).join(' ')).toContain('100\u00a0căn');
  });

  it('draws nothing without a value, and no icon for one below zero', () => {
    expect(icons(lay(null, 100))).toEqual([]);
    expect(lay(null, 100).spots).toEqual([]);
    expect(icons(lay(-5, 1))).toEqual([]);
  });

  it('stays in its frame and bounded, however many icons the value asks for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), anyFrame, (count, frame) => {
        const layout = lay(count * 10, 10, frame);
        expect(outOfFrame(layout)).toEqual([]);
        expect(layout.marks.length).toBeLessThan(5000);
      }),
      { numRuns: 40 },
    );
  });
});
