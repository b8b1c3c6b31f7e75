import { memo } from 'react';
import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { DownloadMenu } from '#cards/download/DownloadMenu';
import { SourceLine } from '#cards/SourceLine';
import { StatusBadge } from '#cards/status/StatusBadge';
import { Chart } from '#charts/Chart';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { SearchedName } from '#selection/search/SearchedName';
import { Icon } from '#ui/Icon';
import { factRows } from '#charts/headline/factRows';
import styles from './KpiCard.module.css';
import { KpiValue } from './KpiValue';

/** Width in px of the picture on a desk of 1440, for which the page is written. */
const PICTURE = [284, 284] as const;
const HEIGHT = 86;

type Props = { readonly figure: IndicatorFigure; readonly board?: Board | undefined };

/** One indicator: category and status, name and value, two facts, a small picture, the source. */
export const KpiCard = memo(function KpiCard({ figure, board }: Props) {
  const locale = useLocale();
  const { t, say } = locale;
  const { latest } = figure.headline;
  return (
    <article className={styles['card']}>
      <div className={styles['top']}>
        <span className={styles['category']}>
          <Icon name={figure.category.icon} /> {say(figure.category.name)}
        </span>
        <StatusBadge figure={figure} board={board} />
      </div>
      <h3 className={styles['name']}>
        <PlaceLink to={addressOf(locale.language, figure.boardId, 'kpi', figure.id)}>
          <SearchedName name={say(figure.title)} />
        </PlaceLink>
        {latest === null ? null : <span className={styles['period']}> {locale.period(latest.period, true)}</span>}
      </h3>
      <KpiValue figure={figure} />
      <dl className={styles['facts']}>
        {factRows(figure, locale).map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd className={row.quiet ? styles['quiet'] : undefined}>{row.text}</dd>
          </div>
        ))}
      </dl>
      <div className={styles['picture']}>
        {figure.kind === 'none' ? null : (
          <Chart figure={figure} scale="card" height={HEIGHT} widths={PICTURE} walk={false} />
        )}
        {latest === null ? <p className={styles['empty']}>{t('card.noValueAxis')}</p> : null}
      </div>
      <div className={styles['foot']}>
        <SourceLine figure={figure} />
        <DownloadMenu figure={figure} />
      </div>
    </article>
  );
});
