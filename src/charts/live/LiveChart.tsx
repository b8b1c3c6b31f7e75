import { use } from 'react';
import type { Figure } from '#model/figure';
import { chartKinds } from '#charts/chartKinds';
import type { Mark } from '#charts/drawing';
import type { Layout } from '#charts/frame';
import { Marks } from '#charts/still/Marks';
import styles from './LiveChart.module.css';
import type { LiveModule } from './liveProps';
import type { Stop } from './stops';

type Props = {
  readonly figure: Figure;
  readonly layout: Layout;
  readonly stop: Stop | null;
  readonly onHover: (index: number | null) => void;
};

const loaded = new Map<string, Promise<LiveModule>>();

function loadKind(kind: Figure['kind']): Promise<LiveModule> | null {
  const load = kind === 'none' ? null : chartKinds[kind].live;
  if (load === null) return null;
  const known = loaded.get(kind) ?? load();
  loaded.set(kind, known);
  return known;
}

function Layer({ layout, marks }: { readonly layout: Layout; readonly marks: readonly Mark[] }) {
  return (
    <svg
      className={styles['layer']}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      aria-hidden="true"
    >
      <Marks marks={marks} />
    </svg>
  );
}

/** The interactive chart: grid and words of the still, data drawn by Recharts between them, a tooltip on top. */
export function LiveChart({ figure, layout, stop, onHover }: Props) {
  const promise = loadKind(figure.kind);
  const Live = promise === null ? null : use(promise).Live;
  const first = layout.marks.findIndex((mark) => mark.data === true);
  const below = layout.marks.slice(0, Math.max(first, 0));
  const above = layout.marks.slice(Math.max(first, 0)).filter((mark) => Live === null || mark.data !== true);
  return (
    <div className={styles['live']} data-live={Live === null ? 'walk' : 'recharts'}>
      <Layer layout={layout} marks={below} />
      {Live === null ? null : (
        <div aria-hidden="true">
          <Live figure={figure} layout={layout} onHover={onHover} />
        </div>
      )}
      <Layer layout={layout} marks={above} />
      {stop === null ? null : <Tip stop={stop} layout={layout} />}
    </div>
  );
}

/** Room in px that a tooltip is given at most. */
const TIP = { width: 260, height: 96 };

/** Beside a stop that is taller than wide, above or below one that is wider; always inside the chart. */
function tipPlace(stop: Stop, layout: Layout) {
  const { x, y, width, height } = stop;
  if (height > width) {
    const right = x + width + 8 + TIP.width <= layout.width;
    return right ? { left: x + width + 8, top: y } : { right: layout.width - x + 8, top: y };
  }
  const left = Math.max(0, Math.min(x + width / 2 - TIP.width / 2, layout.width - TIP.width));
  const below = y + height + 8 + TIP.height <= layout.height;
  return below ? { left, top: y + height + 8 } : { left, bottom: layout.height - y + 8 };
}

function Tip({ stop, layout }: { readonly stop: Stop; readonly layout: Layout }) {
  return (
    <>
      <div
        className={styles['ring']}
        style={{ left: stop.x - 3, top: stop.y - 3, width: stop.width + 6, height: stop.height + 6 }}
      />
      <div className={styles['tip']} style={{ maxWidth: TIP.width, ...tipPlace(stop, layout) }}>
        {stop.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  );
}
