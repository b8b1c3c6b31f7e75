import type { IndicatorFigure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { ConflictLink } from './ConflictLink';
import styles from './SourceLine.module.css';

/** Source and date of the latest value, and whether sources differ. */
export function SourceLine({ figure }: { readonly figure: IndicatorFigure }) {
  const { t, say, date } = useLocale();
  const one = figure.headline.latest ?? figure.headline.target;
  const source = figure.sources.find((other) => other.id === one?.source);
  return (
    <p className={styles['line']}>
      <span>
        {source === undefined ? (
          t('card.noSource')
        ) : (
          <a href={source.url} rel="noreferrer">
            {say(source.short)}
          </a>
        )}
        {source === undefined ? '' : `, ${one?.published == null ? t('table.unknownDate') : date(one.published)}`}
      </span>
      <ConflictLink figure={figure} />
    </p>
  );
}
