import type { IndicatorFigure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import styles from './CardGrid.module.css';

/** Further indicators as plain lines, for a visitor without JavaScript. */
export function RestList({ figures }: { readonly figures: readonly IndicatorFigure[] }) {
  const locale = useLocale();
  return (
    <ul className={styles['plain']}>
      {figures.map(({ id, title, unit, headline: { latest } }) => {
        const value =
          latest === null
            ? locale.t('card.noValue')
            : `${locale.observation(latest, unit)} (${locale.period(latest.period)})`;
        return <li key={id}>{`${locale.say(title)}: ${value}`}</li>;
      })}
    </ul>
  );
}
