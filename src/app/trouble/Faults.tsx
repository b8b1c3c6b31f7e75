import { lazy, Suspense, type ComponentProps } from 'react';
import { loadPart } from '#language/translator';
import type { FaultTable } from './FaultTable';

const Table = lazy(async () => {
  const [{ FaultTable: table }] = await Promise.all([import('./FaultTable'), loadPart('faults')]);
  return { default: table };
});

/** The table of faults; it and its words are loaded only when a board has any. */
export function Faults(props: ComponentProps<typeof FaultTable>) {
  return (
    <Suspense fallback={null}>
      <Table {...props} />
    </Suspense>
  );
}
