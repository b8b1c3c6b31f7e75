import { useSyncExternalStore } from 'react';
import { keep, readKept } from '#ui/browser/keptText';
import { plainChoice, readChoice, writeChoice, type ExportChoice } from './exportChoice';

const name = 'export';

let choice: ExportChoice | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const read = () => (choice ??= readChoice(readKept(name)));

function change(part: Partial<ExportChoice>) {
  choice = { ...read(), ...part };
  keep(name, writeChoice(choice));
  for (const listener of listeners) listener();
}

/** How files are wanted, and how to want them otherwise: one choice for every menu and dialog, kept for the next visit. */
export function useExportChoice(): readonly [ExportChoice, (part: Partial<ExportChoice>) => void] {
  return [useSyncExternalStore(subscribe, read, () => plainChoice), change];
}
