import { lazy, Suspense, useState, type KeyboardEvent } from 'react';
import type { Figure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { useMeasure } from '#ui/browser/useMeasure';
import { usePrinting } from '#ui/browser/usePrinting';
import { Guard } from '#ui/Guard';
import styles from './Chart.module.css';
import { textScales, type Layout, type TextScale } from './frame';
import { laidOut } from './laidOut';
import { stopsOf } from './live/stops';
import { useWalk } from './live/useWalk';
import { describeFigure } from './speech';
import { Still } from './still/Still';

const LiveChart = lazy(async () => ({ default: (await import('./live/LiveChart')).LiveChart }));

export type ChartProps = {
  readonly figure: Figure;
  readonly scale: Exclude<TextScale['name'], 'export'>;
  readonly height: number;
  /** Widths in px for which the page is written before a browser has measured: phone and desk. */
  readonly widths: readonly [number, number];
  /** False for small pictures beside text that says it all. */
  readonly walk?: boolean;
};

/** From this width of the screen on the desk's picture stands, below it the phone's; as in the style sheet. */
const DESK = '(min-width: 720px)';

/** Width in px for which a chart is laid out for paper; there a px is four fifths of a px of the page. */
const PAPER = { card: 284, panel: 860 } as const;

/** A chart on paper leaves room for its table. */
const PAPER_HEIGHT = 310;

/** The pictures to show: both written ones until the browser has measured, then the one that fits. */
function slotsOf(widths: ChartProps['widths'], measured: number | null) {
  if (widths[0] === widths[1]) return [{ slot: 'only', width: measured ?? widths[0] }] as const;
  const [narrow, wide] = widths;
  if (measured === null)
    return [
      { slot: 'narrow', width: narrow },
      { slot: 'wide', width: wide },
    ] as const;
  return [{ slot: matchMedia(DESK).matches ? 'wide' : 'narrow', width: measured }] as const;
}

/**
 * A chart of any kind. The still stands at once; pointer or keyboard bring the live chart into the same box,
 * drawn from the same layout, so nothing moves.
 */
export function ChartView({ figure, height, scale, widths, walk = true }: ChartProps) {
  const [ref, measured] = useMeasure('width');
  const printing = usePrinting();
  const locale = useLocale();
  const label = describeFigure(figure, locale);
  const paper = printing
    ? laidOut(figure, { width: PAPER[scale], height: Math.min(height, PAPER_HEIGHT), scale: textScales[scale] }, locale)
    : null;
  return (
    <div ref={ref} className={styles['chart']} data-paper={paper === null ? undefined : ''}>
      {slotsOf(widths, measured).map(({ slot, width }) => {
        const layout = laidOut(figure, { width, height, scale: textScales[scale] }, locale);
        if (layout === null) return null;
        return (
          <div key={slot} className={styles[slot]}>
            {walk ? (
              <Walkable figure={figure} layout={layout} label={label} />
            ) : (
              <Still drawing={layout} label={label} />
            )}
          </div>
        );
      })}
      {paper === null ? null : (
        <div className={styles['paper']}>
          <Still drawing={paper} label={label} />
        </div>
      )}
    </div>
  );
}

type WalkableProps = {
  readonly figure: Figure;
  readonly layout: Layout;
  readonly label: string;
};

function Walkable({ figure, layout, label }: WalkableProps) {
  const { t } = useLocale();
  const [wanted, setWanted] = useState(false);
  const stops = stopsOf(layout);
  const { active, setActive, onKeyDown } = useWalk(stops.length);
  const stop = active === null ? null : (stops[active] ?? null);
  const still = <Still drawing={layout} label={label} />;
  const want = () => setWanted(true);
  const walk = (event: KeyboardEvent) => {
    want();
    onKeyDown(event);
  };
  return (
    <div
      className={styles['walk']}
      role="application"
      aria-label={`${t('chart.explore')}. ${t('chart.exploreHint')}`}
      tabIndex={0}
      onPointerEnter={want}
      onFocus={want}
      onKeyDown={walk}
      onBlur={() => setActive(null)}
      onPointerLeave={() => setActive(null)}
    >
      <div className={wanted ? styles['below'] : undefined}>{still}</div>
      {wanted ? (
        <Guard
          fallback={
            <div className={styles['failed']} role="status">
              {t('chart.liveFailed')}
            </div>
          }
        >
          <Suspense
            fallback={
              <div className={styles['cover']} aria-hidden="true">
                <Still drawing={layout} />
              </div>
            }
          >
            <LiveChart figure={figure} layout={layout} stop={stop} onHover={setActive} />
          </Suspense>
        </Guard>
      ) : null}
      <p className="vh" aria-live="polite">
        {stop === null ? '' : stop.lines.join('. ')}
      </p>
    </div>
  );
}
