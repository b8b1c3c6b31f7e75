import { exportBatch, type BatchFile, type BatchRequest } from '#export/batch/exportBatch';
import { dayOf } from '#export/dayOf';
import { pageAddress } from '#export/entry/pageAddress';
import { exportFile } from '#export/exportFile';
import type { BatchWhat } from './batchWhat';

export type BatchOrder = Omit<BatchRequest, 'today' | 'addressOf'>;

/** The file of many figures as of today; rejects like `exportBatch`, and leaves nothing behind then. */
export async function runBatch(what: BatchWhat, order: BatchOrder): Promise<BatchFile> {
  const request = { ...order, today: dayOf(new Date()), addressOf: pageAddress };
  if (what === 'zip') return exportBatch(request);
  return { ...(await exportFile({ ...request, format: what })), failed: [] };
}
