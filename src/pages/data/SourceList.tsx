import type { Board } from '#model/board';
import { sourceUses, type SourceUse } from '#model/provenance/sourceUses';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import styles from './DataPage.module.css';

/** Every source with what it gave. */
export function SourceList({ board }: { readonly board: Board }) {
  const { t } = useLocale();
  return (
    <>
      <p className={styles['intro']}>{t('data.sources.intro', { count: board.sources.length })}</p>
      <ol className={styles['sources']}>
        {sourceUses(board).map((use) => (
          <SourceItem key={use.source.id} use={use} boardId={board.id} />
        ))}
      </ol>
    </>
  );
}

function SourceItem({ use, boardId }: { readonly use: SourceUse; readonly boardId: string }) {
  const { t, say, date } = useLocale();
  const { source, figures, indicators, scoreboards, highlights } = use;
  const note = source.note === undefined ? '' : say(source.note);
  // Where no date is known the note says what is.
  const published = source.published !== null ? date(source.published) : note === '' ? t('table.unknownDate') : '';
  const gave = t('data.sources.gave', {
    figures: t('data.sources.figures', { count: figures }),
    indicators: t('filters.count', { count: indicators.length }),
  });
  const more = [
    scoreboards.length === 0
      ? ''
      : t('data.sources.scoreboards', { names: scoreboards.map((one) => say(one.title)).join(', ') }),
    highlights === 0 ? '' : t('data.sources.highlights', { count: highlights }),
  ].filter((text) => text !== '');
  return (
    <li>
      <a href={source.url} rel="noreferrer">
        {source.title}
      </a>
      <p className={styles['quiet']}>
        {[published === '' ? source.publisher : `${source.publisher}, ${published}`, note]
          .filter((text) => text !== '')
          .join('. ')}
      </p>
      {figures === 0 ? (
        <p className={styles['gave']}>{[t('data.sources.noFigure'), ...more].join('. ')}</p>
      ) : (
        <details>
          <summary>{gave}</summary>
          <Gave use={use} boardId={boardId} more={more} />
        </details>
      )}
    </li>
  );
}

type GaveProps = { readonly use: SourceUse; readonly boardId: string; readonly more: readonly string[] };

function Gave({ use, boardId, more }: GaveProps) {
  const { t, say, language } = useLocale();
  return (
    <ul>
      {use.indicators.map(({ indicator, figures }) => (
        <li key={indicator.id}>
          <PlaceLink to={addressOf(language, boardId, 'kpi', indicator.id)}>{say(indicator.name)}</PlaceLink>
          {`: ${t('data.sources.figures', { count: figures })}`}
        </li>
      ))}
      {more.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
