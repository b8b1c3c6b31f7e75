import { BoardError } from './boardError';

/** A later try may go better: no answer, or a server that is too busy. Wrong data stay wrong. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof BoardError) || error.kind !== 'network') return false;
  const status = error.details.status ?? 500;
  return status >= 500 || status === 408 || status === 429;
}
