import { expect, type Locator } from '@playwright/test';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Outlines of shapes as painted, stroke included, from left to right, relative to the page. */
export async function paintedBoxes(shapes: Locator): Promise<Box[]> {
  const boxes = await shapes.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const half = style.stroke === 'none' ? 0 : Number.parseFloat(style.strokeWidth) / 2;
      return { x: x - half + scrollX, y: y - half + scrollY, width: width + half * 2, height: height + half * 2 };
    }),
  );
  return boxes.toSorted((left, right) => left.x - right.x);
}

/** Two sets of boxes that lie on each other, each edge within the given distance in px. */
export function expectSameBoxes(now: readonly Box[], before: readonly Box[], within: number): void {
  expect(now).toHaveLength(before.length);
  for (const [index, box] of before.entries()) {
    const other = now[index] ?? { x: Number.NaN, y: Number.NaN, width: Number.NaN, height: Number.NaN };
    const edges = [
      other.x - box.x,
      other.y - box.y,
      other.x + other.width - box.x - box.width,
      other.y + other.height - box.y - box.height,
    ];
    for (const edge of edges)
      expect(Math.abs(edge), `box ${index}: ${JSON.stringify({ box, other })}`).toBeLessThanOrEqual(within);
  }
}
