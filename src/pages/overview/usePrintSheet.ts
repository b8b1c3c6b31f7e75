import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { Board } from '#model/board';
import { loadPart } from '#language/translator';
import { usePrinting } from '#ui/browser/usePrinting';
import { whenIdle } from '#ui/browser/whenIdle';

type Sheet = ComponentType<{ readonly board: Board }>;

async function loadSheet(): Promise<Sheet> {
  const [{ PrintSheet }] = await Promise.all([import('./print/PrintSheet'), loadPart('figures'), loadPart('filters')]);
  return PrintSheet;
}

/**
 * The overview for paper, while the browser prints. Its code is fetched when the page rests, because a print waits for
 * nothing; until it is there, or where it cannot be had, paper gets the cards.
 */
export function usePrintSheet(board: Board): ReactNode {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const printing = usePrinting();
  useEffect(
    () =>
      whenIdle(() => {
        loadSheet().then(
          (loaded) => setSheet(() => loaded),
          () => undefined,
        );
      }),
    [],
  );
  return printing && sheet !== null ? createElement(sheet, { board }) : null;
}
