import type { Box } from '#charts/frame';
import type { Place } from '#export/deck/deck';

type PlaceOf = {
  /** Kind and number by which a slide names the place of its layout. */
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum';
  readonly index?: number;
  /** Where it stands on the layout, px of the sheet; a slide may say otherwise. */
  readonly box: Box;
  readonly size: number;
  readonly align?: 'end';
};

/**
 * The places of a slide. Chart, table and side words stand between subtitle and rule.
 *
 *      56                                              1144
 *       ▬▬▬  canal tab                                       0
 *       title, 40 px bold, at most two lines                36
 *       subtitle, 22 px
 *       ┌───────────────────────────────┬────────────┐
 *       │ chart or table                │ status     │
 *       └───────────────────────────────┴────────────┘
 *       ──────────────────────────────────────────────    RULE
 *       sources, caveats, dates          board, version ▥
 *       address                                       n   644
 */
export const places = {
  title: { type: 'title', box: { x: 56, y: 36, width: 1088, height: 54 }, size: 40 },
  subtitle: { type: 'body', index: 13, box: { x: 56, y: 98, width: 1088, height: 32 }, size: 22 },
  sources: { type: 'body', index: 14, box: { x: 56, y: 567, width: 724, height: 75 }, size: 17 },
  board: { type: 'ftr', index: 11, box: { x: 804, y: 567, width: 288, height: 50 }, size: 17, align: 'end' },
  number: { type: 'sldNum', index: 12, box: { x: 1044, y: 644, width: 100, height: 22 }, size: 14, align: 'end' },
  coverTitle: { type: 'ctrTitle', box: { x: 56, y: 180, width: 1088, height: 156 }, size: 56 },
  coverSubtitle: { type: 'subTitle', index: 1, box: { x: 56, y: 376, width: 1088, height: 170 }, size: 26 },
} as const satisfies Record<Place, PlaceOf>;

/** Top of the hairline above the foot, px of the sheet. */
export const ruleTop = 554;
