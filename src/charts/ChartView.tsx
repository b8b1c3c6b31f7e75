import { lazy, Suspense, useState, type KeyboardEvent } from 'react';
import type { Figure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { useWidth } from '#ui/useWidth';
import { Guard } from '#ui/Guard';
import styles from './Chart.module.css';
import { layoutFigure } from './chartKinds';
import { textScales, type TextScale } from './frame';
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

/**
 * A chart of any kind. The still stands at once; pointer or keyboard bring the live chart into the same box,
 * drawn from the same layout, so nothing moves.
 */
export function ChartView(props: ChartProps) {
  const [ref, measured] = useWidth();
  const { figure, height, scale, widths, walk = true } = props;
  const locale = useLocale();
  const label = describeFigure(figure, locale);
  const lay = (width: number) => layoutFigure(figure, { width, height, scale: textScales[scale] }, locale);
  if (measured === null) {
    const [narrow, wide] = widths.map(lay);
    if (narrow && widths[0] === widths[1])
      return (
        <div ref={ref} className={styles['chart']}>
          <Still drawing={narrow} label={label} />
        </div>
      );
    return (
      <div ref={ref} className={styles['chart']}>
        {narrow ? (
          <div className={styles['narrow']}>
            <Still drawing={narrow} label={label} />
          </div>
        ) : null}
        {wide ? (
          <div className={styles['wide']}>
            <Still drawing={wide} label={label} />
          </div>
        ) : null}
      </div>
    );
  }
  const layout = lay(measured);
  return (
    <div ref={ref} className={styles['chart']}>
      {layout === null ? null : !walk ? (
        <Still drawing={layout} label={label} />
      ) : (
        <Walkable figure={figure} layout={layout} label={label} />
      )}
    </div>
  );
}

type WalkableProps = {
  readonly figure: Figure;
  readonly layout: NonNullable<ReturnType<typeof layoutFigure>>;
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
