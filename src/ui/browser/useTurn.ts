import { useEffect, useState } from 'react';
import { whenIdle } from './whenIdle';

const waiting = new Set<() => void>();
let serving = false;

/** Gives the next in line its turn when the page rests, one at a time, so that no turn holds up a tap. */
function serve() {
  serving = waiting.size > 0;
  if (!serving) return;
  whenIdle(() => {
    const [next] = waiting;
    if (next !== undefined) {
      waiting.delete(next);
      next();
    }
    serve();
  });
}

/**
 * False until the part has had its turn. Parts far below the first screen are laid out one after the other while
 * the page rests; without JavaScript, or before, the style sheet decides what is skipped.
 *
 * @param ready what is to be drawn is there; before that the part does not stand in line
 */
export function useTurn(ready = true): boolean {
  const [turn, setTurn] = useState(false);
  useEffect(() => {
    if (!ready) return;
    const take = () => setTurn(true);
    waiting.add(take);
    if (!serving) serve();
    return () => void waiting.delete(take);
  }, [ready]);
  return turn;
}
