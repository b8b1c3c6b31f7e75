import type { Board, Indicator } from '#model/board';
import { indicatorFigure } from '#model/figures';
import { neighboursOf } from '#model/nearby/neighboursOf';
import { relatedIndicators } from '#model/nearby/relatedIndicators';
import { KpiCard } from '#cards/kpi/KpiCard';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { JumpLink } from '#selection/JumpLink';
import { PlaceLink } from '#selection/PlaceLink';
import { Icon } from '#ui/Icon';
import styles from './Nearby.module.css';

type Props = { readonly board: Board; readonly indicator: Indicator; readonly category: Board['categories'][number] };

/** Where to read on: related indicators, the whole category, the neighbours within it. */
export function Nearby({ board, indicator, category }: Props) {
  const { t, say, language } = useLocale();
  const { previous, next } = neighboursOf(board, indicator);
  const name = say(category.name);
  const steps = [
    { rel: 'prev', one: previous, word: t('indicator.previous') },
    { rel: 'next', one: next, word: t('indicator.next') },
  ] as const;
  return (
    <>
      <section className={styles['related']} aria-labelledby="related-title">
        <div className={styles['head']}>
          <h2 id="related-title">{t('indicator.related')}</h2>
          <JumpLink to={`${addressOf(language, board.id)}?category=${category.id}`} at="indicators">
            {t('indicator.wholeCategory', { category: name })}
          </JumpLink>
        </div>
        <div className={styles['cards']}>
          {relatedIndicators(board, indicator, 4).map((one) => (
            <KpiCard key={one.id} figure={indicatorFigure(board, one)} board={board} />
          ))}
        </div>
      </section>
      <nav className={styles['steps']} aria-label={t('indicator.neighbours', { category: name })}>
        {steps.map(({ rel, one, word }) =>
          one === null ? null : (
            <PlaceLink key={rel} rel={rel} to={addressOf(language, board.id, 'kpi', one.id)}>
              <Icon name="next" size={20} />
              <span>
                <small>{word}</small> {say(one.name)}
              </span>
            </PlaceLink>
          ),
        )}
      </nav>
    </>
  );
}
