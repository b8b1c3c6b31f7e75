import { BoardError, type BoardErrorDetails, type BoardErrorKind } from '#dataset/boardError';
import type { Engine } from './engine';

/** An answer that crosses from a worker: an error is data there, or its kind and details would be lost. */
type Answer<Value> = { readonly value: Value } | { readonly kind: BoardErrorKind; readonly details: BoardErrorDetails };

async function answer<Value>(asked: Promise<Value>): Promise<Answer<Value>> {
  try {
    return { value: await asked };
  } catch (error) {
    // Any other error is a fault of the code and goes its own way.
    if (!(error instanceof BoardError)) throw error;
    return { kind: error.kind, details: error.details };
  }
}

async function valueOf<Value>(given: Promise<Answer<Value>>): Promise<Value> {
  const one = await given;
  if ('value' in one) return one.value;
  throw new BoardError(one.kind, one.details);
}

/** An engine behind a counter: it answers with errors as data. */
export type Desk = {
  readonly [Name in keyof Engine]: (
    ...given: Parameters<Engine[Name]>
  ) => Promise<Answer<Awaited<ReturnType<Engine[Name]>>>>;
};

/** In the worker: the engine as others can ask it from outside. */
export function deskOf(engine: Engine): Desk {
  return {
    select: (...given) => answer(engine.select(...given)),
    count: (...given) => answer(engine.count(...given)),
    without: (...given) => answer(engine.without(...given)),
    find: (...given) => answer(engine.find(...given)),
    named: (...given) => answer(engine.named(...given)),
    indicator: (...given) => answer(engine.indicator(...given)),
    card: (...given) => answer(engine.card(...given)),
  };
}

/** On the page: an engine that asks at the desk. */
export function engineAt(desk: Desk): Engine {
  return {
    select: (...given) => valueOf(desk.select(...given)),
    count: (...given) => valueOf(desk.count(...given)),
    without: (...given) => valueOf(desk.without(...given)),
    find: (...given) => valueOf(desk.find(...given)),
    named: (...given) => valueOf(desk.named(...given)),
    indicator: (...given) => valueOf(desk.indicator(...given)),
    card: (...given) => valueOf(desk.card(...given)),
  };
}
