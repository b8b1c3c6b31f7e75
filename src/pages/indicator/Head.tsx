import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { comparisonOf } from '#model/compare/suggestions';
import { DownloadMenu } from '#cards/download/DownloadMenu';
import { ShareButton } from '#cards/share/ShareButton';
import { StatusBadge } from '#cards/status/StatusBadge';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { compareAddress } from '#selection/comparison/compareAddress';
import { JumpLink } from '#selection/JumpLink';
import { PlaceLink } from '#selection/PlaceLink';
import { buttonClass } from '#ui/Button';
import { Icon } from '#ui/Icon';
import styles from './IndicatorPage.module.css';

type Props = {
  readonly board: Board;
  /** The figure as the switches ask for it; it is what a download holds. */
  readonly figure: IndicatorFigure;
};

/** The way here, the name with its status, and what can be taken along. */
export function Head({ board, figure }: Props) {
  const { t, say, language } = useLocale();
  const { indicator, category } = figure;
  const home = addressOf(language, board.id);
  const comparison = comparisonOf(board, indicator);
  return (
    <>
      <nav className={styles['crumbs']} aria-label={t('indicator.trail')}>
        <PlaceLink to={home}>{t('app.overview')}</PlaceLink>
        <Icon name="next" size={14} />
        <JumpLink to={`${home}?category=${category.id}`} at="indicators">
          {say(category.name)}
        </JumpLink>
        <Icon name="next" size={14} />
        <span aria-current="page">{say(indicator.name)}</span>
      </nav>
      <div className={styles['head']}>
        <h1>{say(indicator.name)}</h1>
        <StatusBadge figure={figure} />
        <div className={styles['tools']}>
          {comparison === null ? null : (
            <PlaceLink className={buttonClass('plain')} to={compareAddress(language, board.id, comparison)}>
              {t('app.compare')}
            </PlaceLink>
          )}
          <ShareButton figure={figure} />
          <DownloadMenu figure={figure} primary />
        </div>
      </div>
    </>
  );
}
