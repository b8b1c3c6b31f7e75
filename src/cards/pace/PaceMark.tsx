import type { Pace } from '#model/progress/paceOf';
import colours from '#cards/status/statusColours.module.css';
import badges from '#cards/status/StatusMark.module.css';
import { useLocale } from '#language/useLocale';
import { Icon } from '#ui/Icon';

/** Which status it looks like, and how many of three steps are filled. */
const looks = {
  achieved: { like: 'met', steps: null },
  substantial: { like: 'met', steps: 3 },
  moderate: { like: 'near', steps: 2 },
  limited: { like: 'near', steps: 1 },
  deterioration: { like: 'missed', steps: null },
} as const;

/** Class of a progress as icon, word and colour. */
export function PaceMark({ progress }: { readonly progress: Pace['progress'] }) {
  const { t } = useLocale();
  const { like, steps } = looks[progress];
  return (
    <span className={`${badges['badge']} ${colours[like]}`}>
      {steps === null ? <Icon name={like} size={16} bold /> : <Steps filled={steps} />} {t(`pace.class.${progress}`)}
    </span>
  );
}

function Steps({ filled }: { readonly filled: number }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {[1, 2, 3].map((step) => (
        <rect
          key={step}
          x={step * 5 - 4}
          y={14 - step * 4}
          width="4"
          height={step * 4}
          fill="currentColor"
          opacity={step <= filled ? 1 : 0.3}
        />
      ))}
    </svg>
  );
}
