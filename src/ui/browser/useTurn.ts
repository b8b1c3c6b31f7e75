import { useEffect, useState } from 'react';
import { whenIdle } from './whenIdle';

const waiting = new Set<() => void>();

/** Gives the next in line its turn when the page rests, one at a time, so that no turn holds up a tap. */
function serve() {
  const [next] = waiting;
  if (next === undefined) return;
  whenIdle(() => {
    if (waiting.delete(next)) next();
    serve();
  });
}

/**
 * False until the part has had its turn. Parts far below the first screen are laid out one after the other while
 * the page rests; without JavaScript, or before, the style sheet decides what is skipped.
 */
export function useTurn(): boolean {
  const [turn, setTurn] = useState(false);
  useEffect(() => {
    const take = () => setTurn(true);
    waiting.add(take);
    if (waiting.size === 1) serve();
    return () => void waiting.delete(take);
  }, []);
  return turn;
}
