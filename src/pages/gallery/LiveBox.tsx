import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { stopsOf } from '#charts/live/stops';
import type { Layout } from '#charts/frame';
import type { Figure } from '#model/figure';

const LiveChart = lazy(async () => ({ default: (await import('#charts/live/LiveChart')).LiveChart }));

const never = () => () => undefined;

/** The live chart, in a browser only: written into the page it would bring styles that the policy refuses. */
export function LiveBox({ figure, layout }: { readonly figure: Figure; readonly layout: Layout }) {
  const awake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [active, setActive] = useState<number | null>(null);
  if (!awake) return null;
  return (
    <Suspense fallback={null}>
      <LiveChart figure={figure} layout={layout} stop={stopsOf(layout)[active ?? -1] ?? null} onHover={setActive} />
    </Suspense>
  );
}
