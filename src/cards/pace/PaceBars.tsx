import type { Pace } from '#model/progress/paceOf';
import { shareText } from '#cards/status/shareText';
import { useLocale } from '#language/useLocale';
import styles from './PaceNote.module.css';

/** Beyond these shares a bar stands at its edge; its number says the rest. */
const FEWEST = -0.5;
const MOST = 2;

/** Two bars on one scale: the way covered and the time gone, with a line where both are whole. */
export function PaceBars({ pace }: { readonly pace: Pace }) {
  const locale = useLocale();
  const { covered, elapsed } = pace;
  const low = Math.max(FEWEST, Math.min(0, covered));
  const high = Math.min(MOST, Math.max(1.02, covered));
  const at = (share: number) => ((Math.min(high, Math.max(low, share)) - low) / (high - low)) * 100;
  return (
    <ul className={styles['bars']}>
      {(['way', 'time'] as const).map((kind) => {
        const share = kind === 'way' ? covered : elapsed;
        return (
          <li key={kind}>
            <span>{locale.t(`pace.${kind}`)}</span>
            <svg width="100%" height="24" aria-hidden="true" focusable="false">
              <rect
                className={styles[kind]}
                x={`${at(Math.min(0, share))}%`}
                y="5"
                width={`${Math.abs(at(share) - at(0))}%`}
                height="14"
              />
              <rect className={styles['goal']} x={`${at(1)}%`} y="0" width="2" height="24" />
            </svg>
            <b>{(share < 0 ? '\u2212' : '') + shareText(Math.abs(share), locale)}</b>
          </li>
        );
      })}
    </ul>
  );
}
