import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import styles from './Footer.module.css';

/** How many sources and how new, coverage, licence, version; the sources themselves stand on the data page. */
export function Footer({ board }: { readonly board: Board }) {
  const { t, say, date, language } = useLocale();
  const base = import.meta.env.BASE_URL;
  const dated = board.sources.flatMap((source) => source.published ?? []).toSorted();
  const newest = dated.at(-1);
  return (
    <footer className={styles['foot']}>
      <div className="wrap">
        <div className={styles['columns']}>
          <div>
            <h2>{t('footer.sources')}</h2>
            <p>
              {t('footer.sourceCount', { count: board.sources.length })}
              {newest === undefined ? '' : `, ${t('footer.newest', { date: date(newest) })}`}.
            </p>
          </div>
          <div>
            <h2>{t('footer.coverage')}</h2>
            <p>{say(board.coverage)}</p>
          </div>
          <div>
            <h2>{t('footer.licence')}</h2>
            <p>{say(board.licence)}</p>
          </div>
        </div>
        <div className={styles['base']}>
          <span>{t('footer.version', { version: board.version, date: date(board.issued) })}</span>
          <span>
            <PlaceLink to={addressOf(language, board.id, 'data')}>{t('footer.method')}</PlaceLink>
            <a href={`${base}data/${board.id}.json`} download>
              {t('footer.download')}
            </a>
            <a href={`${base}schema/board.v1.json`}>{t('footer.schema')}</a>
          </span>
        </div>
      </div>
    </footer>
  );
}
