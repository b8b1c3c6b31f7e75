import { useEffect, useRef, useState } from 'react';
import { useLocale } from '#language/useLocale';
import { tellTrouble } from '#cards/download/take/tellTrouble';
import type { BatchFailure } from '#export/batch/exportBatch';
import { loadLibrary } from '#export/loadLibrary';
import { saveFile } from '#export/saveFile';
import type { Notice } from '#ui/NoticeBoard';
import type { BatchWhat } from './batchWhat';
import type { BatchOrder } from './runBatch';

export type Progress = { readonly done: number; readonly all: number };

type Batch = {
  /** Null while nothing is being written; no count yet at its very beginning. */
  readonly progress: Progress | null;
  readonly notice: Notice | null;
  /** Figures that the last file lacks. */
  readonly failed: readonly BatchFailure[];
  readonly start: (what: BatchWhat, order: Omit<BatchOrder, 'signal' | 'onProgress'>) => Promise<void>;
  readonly cancel: () => void;
};

/** Writes many figures into one file and saves it; cancelled, or left with its dialog, it leaves nothing behind. */
export function useBatch(): Batch {
  const locale = useLocale();
  const { t } = locale;
  const [progress, setProgress] = useState<Progress | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [failed, setFailed] = useState<readonly BatchFailure[]>([]);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start: Batch['start'] = async (what, order) => {
    const control = new AbortController();
    const { signal } = control;
    running.current = control;
    setNotice(null);
    setFailed([]);
    setProgress({ done: 0, all: 0 });
    try {
      const { runBatch } = await loadLibrary(() => import('./runBatch'));
      const onProgress = (done: number, all: number) => setProgress({ done, all });
      const { name, blob, failed: lacking } = await runBatch(what, { ...order, signal, onProgress });
      // Cancelled after the last file was written, but before it was handed over.
      if (signal.aborted) return;
      saveFile(blob, name);
      setFailed(lacking);
      setNotice({ text: t('download.done', { file: name }), icon: lacking.length > 0 ? 'warning' : 'met' });
    } catch (error) {
      if (!signal.aborted) tellTrouble({ locale, notify: setNotice }, error, { again: () => void start(what, order) });
    } finally {
      if (running.current === control) setProgress(null);
    }
  };
  return { progress, notice, failed, start, cancel: () => running.current?.abort() };
}
