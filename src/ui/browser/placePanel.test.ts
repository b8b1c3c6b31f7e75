import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePlace } from './placePanel';

const screen = { width: 1280, height: 720 };
const badge = { top: 390, bottom: 416, left: 460, right: 578 };

describe('the place of a panel', () => {
  it('is on the side with more room, and as high as that', () => {
    expect(choosePlace({ button: badge, panelWidth: 400, screen })).toEqual({ side: 'above', left: 178, room: 374 });
    const higher = { ...badge, top: 300, bottom: 326 };
    expect(choosePlace({ button: higher, panelWidth: 400, screen })).toEqual({ side: 'below', left: 178, room: 378 });
  });

  it('is under the left edge of the button where it would leave the screen otherwise', () => {
    const first = { ...badge, left: 60, right: 178 };
    expect(choosePlace({ button: first, panelWidth: 400, screen })?.left).toBe(60);
  });

  it('is pushed back onto a screen that is hardly wider than it', () => {
    const middle = { ...badge, left: 350, right: 400 };
    expect(choosePlace({ button: middle, panelWidth: 420, screen: { width: 720, height: 720 } })?.left).toBe(292);
  });

  it('is nowhere beside the button where neither side has room', () => {
    const low = { top: 200, bottom: 226, left: 460, right: 578 };
    expect(choosePlace({ button: low, panelWidth: 400, screen: { width: 1280, height: 420 } })).toBeNull();
  });

  it('is on the screen and never over its button', () => {
    const measures = fc.record({
      top: fc.integer({ min: 0, max: 1400 }),
      left: fc.integer({ min: 0, max: 1900 }),
      width: fc.integer({ min: 720, max: 2000 }),
      height: fc.integer({ min: 320, max: 1440 }),
      panelWidth: fc.constantFrom(400, 420),
    });
    fc.assert(
      fc.property(measures, ({ top, left, width, height, panelWidth }) => {
        fc.pre(top + 26 <= height && left + 100 <= width);
        const button = { top, bottom: top + 26, left, right: left + 100 };
        const place = choosePlace({ button, panelWidth, screen: { width, height } });
        if (place === null) return;
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + panelWidth).toBeLessThanOrEqual(Math.max(width - 8, button.right));
        if (place.side === 'above') expect(button.top - 8 - place.room).toBeGreaterThanOrEqual(8);
        else expect(button.bottom + 8 + place.room).toBeLessThanOrEqual(height - 8);
      }),
    );
  });
});
