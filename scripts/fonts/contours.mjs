/** Closed contours of a glyph: a start point and relative steps, in whole units, y downwards. */
function contoursOf(glyph, { font, scale }) {
  const n = (value) => Math.round(value * scale);
  const contours = [];
  let at = [0, 0];
  for (const c of glyph.getPath(0, 0, font.unitsPerEm).commands) {
    if (c.type === 'Z') continue;
    const end = [n(c.x), n(c.y)];
    if (c.type === 'M') contours.push({ start: end, steps: [] });
    else if (c.type === 'L') contours.at(-1).steps.push(['l', end[0] - at[0], end[1] - at[1]]);
    else if (c.type === 'Q') {
      const bend = [n(c.x1) - at[0], n(c.y1) - at[1]];
      contours.at(-1).steps.push(['q', ...bend, end[0] - at[0], end[1] - at[1]]);
    } else throw new Error(`unexpected path command ${c.type}`);
    at = end;
  }
  return contours;
}

const standsStill = ([, ...numbers]) => numbers.every((number) => number === 0);

const stepText = ([letter, ...numbers]) => letter + numbers.join(' ').replaceAll(' -', '-');

/** SVG path data without the first "M": "l95 0q3-4 5-6". */
const stepsText = (steps) => steps.map(stepText).join('');

/** The last line of a contour only closes it, which "Z" does. */
function withoutClosing(steps) {
  return steps.at(-1)?.[0] === 'l' ? steps.slice(0, -1) : steps;
}

/**
 * A table of outlines: every contour once, and for each character the contours that make it up with
 * their start points, "0 95 -12 7 310 4". The outlines of Vietnamese letters share nearly all of their
 * contours (an "e" is in 18 of them), which makes the table a fifth of its size.
 */
export function outlineTable(opened, entries) {
  const numbers = new Map();
  const shapes = {};
  for (const [name, glyph] of entries) {
    shapes[name] = contoursOf(glyph, opened)
      .map(({ start, steps }) => {
        const text = stepsText(withoutClosing(steps.filter((step) => !standsStill(step))));
        if (!numbers.has(text)) numbers.set(text, numbers.size);
        return `${numbers.get(text)} ${start.join(' ')}`;
      })
      .join(' ');
  }
  return { contours: [...numbers.keys()], shapes };
}

/**
 * The same for a glyph at its two optical sizes, which have the same points: the contour at the small
 * size, and behind a "/" what each number gains until the large size. A step may stand still at one size
 * only, so none is left out.
 */
export function twoSizeOutlineTable(small, large, entries) {
  const numbers = new Map();
  const shapes = {};
  for (const [name, smallGlyph, largeGlyph] of entries) {
    const ends = contoursOf(largeGlyph, large);
    shapes[name] = contoursOf(smallGlyph, small)
      .map(({ start, steps }, i) => {
        const end = ends[i];
        if (end.steps.length !== steps.length) throw new Error(`${name}: the optical sizes differ in build`);
        const gains = steps.map(([letter, ...from], s) => {
          if (end.steps[s][0] !== letter) throw new Error(`${name}: the optical sizes differ in build`);
          return from.map((value, k) => end.steps[s][k + 1] - value).join(' ');
        });
        const text = `${stepsText(steps)}/${gains.join(' ').replaceAll(' -', '-')}`;
        if (!numbers.has(text)) numbers.set(text, numbers.size);
        const shift = start.map((value, k) => end.start[k] - value);
        return [numbers.get(text), ...start, ...shift].join(' ');
      })
      .join(' ');
  }
  return { contours: [...numbers.keys()], shapes };
}
