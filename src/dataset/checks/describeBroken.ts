import { is } from 'valibot';
import type { Fault } from '#dataset/faults/fault';
import { id as idSchema, words as wordsSchema } from '#dataset/schema/blocks/text';
import type { Words } from '#model/languages';
import type { Part } from './readParts';

export type BrokenIndicator = {
  /** Place in the file, from 0. */
  readonly index: number;
  /** Both null where they cannot be read. */
  readonly id: string | null;
  readonly name: Words | null;
  readonly faults: readonly Fault[];
  readonly more: number;
};

/** What can be told of an indicator that is left out: its place, id and name as far as they can be read, its faults. */
export function describeBroken({ index, raw, log }: Part<unknown>): BrokenIndicator {
  const { id, name } = (raw ?? {}) as { id?: unknown; name?: unknown };
  return {
    index,
    id: is(idSchema, id) ? id : null,
    name: is(wordsSchema, name) ? name : null,
    faults: log.faults,
    more: log.more,
  };
}
