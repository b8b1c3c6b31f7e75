import { describe, expect, it } from 'vitest';
import { circlePolygon, hatch, hatchPath, rectPolygon } from './hatchPath';

const points = (path: string) =>
  (path.match(/-?[\d.]+ -?[\d.]+/g) ?? []).map((pair) => pair.split(' ').map(Number) as [number, number]);

describe('hatchPath', () => {
  it('stays inside the shape to the hundredth of a px', () => {
    for (const [x, y] of points(hatchPath(rectPolygon(82.25, -5, 122.5, 60.85)))) {
      expect(x).toBeGreaterThanOrEqual(82.25);
      expect(x).toBeLessThanOrEqual(204.75);
      expect(y).toBeGreaterThanOrEqual(-5);
      expect(y).toBeLessThanOrEqual(55.85);
    }
    for (const [x, y] of points(hatchPath(circlePolygon(50, 50, 10)))) {
      expect(Math.hypot(x - 50, y - 50)).toBeLessThan(10.02);
    }
  });

  it('covers two sevenths of a large area', () => {
    const area = hatchPath(rectPolygon(0, 0, 400, 300))
      .split('Z')
      .filter(Boolean)
      .map((strip) => {
        const corners = points(strip);
        return corners.reduce((sum, [x, y], i) => {
          const [nextX, nextY] = corners[(i + 1) % corners.length]!;
          return sum + (x * nextY - nextX * y) / 2;
        }, 0);
      })
      .reduce((sum, one) => sum + Math.abs(one), 0);
    expect(area / (400 * 300)).toBeCloseTo(hatch.width / hatch.period, 2);
  });

  it('gives nothing for a shape without area and comes to an end', () => {
    expect(hatchPath(rectPolygon(10, 10, 0, 0))).not.toContain('NaN');
  });
});
