import type { Expected } from '#dataset/faults/fault';

/**
 * What a rule of the schema expects, as the message that valibot hands back with a breach of it. Valibot knows
 * messages as text only, hence JSON; so each rule stands beside its own code and no table maps rules to codes.
 */
export function expecting(expected: Expected): string {
  return JSON.stringify(expected);
}

/** The way back: reads a message written by `expecting`. Fails on any other text, which is a mistake in a schema. */
export function expectedIn(message: string): Expected {
  return JSON.parse(message) as Expected;
}
