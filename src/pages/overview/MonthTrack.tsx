import type { Highlight } from '#model/highlights';
import { useLocale } from '#language/useLocale';
import styles from './MonthTrack.module.css';

type Props = { readonly when: Highlight['when'] | null; readonly year: string; readonly months?: boolean };

const WIDTH = 560;
const STEP = WIDTH / 12;

/** Where a date stands on the track of the year, in px: a month begins its field, a day stands within it. */
function placeOf(date: string, end: boolean): number {
  const [, month = '1', day] = date.split('-');
  const start = (Number(month) - 1) * STEP;
  if (day === undefined) return end ? start + STEP : start;
  return start + (Number(day) / 31) * STEP;
}

/** Twelve months with the known date on them, or a dashed outline that says that none is known. */
export function MonthTrack({ when, year, months = false }: Props) {
  const { t, say } = useLocale();
  if (months) {
    return (
      <svg className={styles['track']} viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
        {Array.from({ length: 12 }, (_, index) => (
          <text key={index} x={(index + 0.5) * STEP} y="14" textAnchor="middle">
            {index + 1}
          </text>
        ))}
      </svg>
    );
  }
  if (when == null) return <p className={styles['unknown']}>{t('highlights.inYear')}</p>;
  const x = placeOf(when.from, false);
  const to = when.to === undefined ? null : placeOf(when.to, true);
  const day = when.from.length > 7;
  const width = to === null ? (day ? 6 : STEP) : to - x;
  const inside = width > 150;
  const left = x < 170;
  const mark = say(when.label);
  return (
    <svg className={styles['track']} viewBox={`0 0 ${WIDTH} 40`} role="img" aria-label={`${mark}, ${year}`}>
      {Array.from({ length: 12 }, (_, index) => (
        <rect key={index} x={index * STEP} y="8" width={STEP - 2} height="24" fill="var(--surface-sunken)" />
      ))}
      <rect
        x={x}
        y={day ? 4 : 8}
        width={Math.max(width - (day ? 0 : 2), 4)}
        height={day ? 32 : 24}
        fill="var(--chart-main)"
        stroke="var(--surface)"
        strokeWidth="1.5"
      />
      <text
        className={inside ? styles['inside'] : styles['mark']}
        x={inside ? x + 12 : left ? x + width + 8 : x - 8}
        y="24.5"
        textAnchor={inside || left ? 'start' : 'end'}
      >
        {mark}
      </text>
    </svg>
  );
}
