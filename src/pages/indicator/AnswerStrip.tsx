import type { IndicatorFigure } from '#model/figure';
import type { Rank } from '#model/nearby/rankOf';
import { capital } from '#language/formats/capital';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { Icon } from '#ui/Icon';
import { Tag } from '#ui/Tag';
import { answerCells, periodLabel, type AnswerCell } from './answerCells';
import styles from './AnswerStrip.module.css';

type Props = { readonly figure: IndicatorFigure; readonly rank: Rank | null };

/** The answer in one line: latest value, target and distance to it, the figure before, the rank. */
export function AnswerStrip({ figure, rank }: Props) {
  const locale = useLocale();
  return (
    <section className={styles['answer']} aria-label={locale.t('indicator.latest')}>
      <Latest figure={figure} />
      <dl className={styles['cells']}>
        {answerCells(figure, rank, locale).map((cell) => (
          <div key={cell.id}>
            <dt>{cell.label}</dt>
            <dd className={cell.quiet === true ? styles['quiet'] : styles['value']}>
              {cell.value} {cell.unit === undefined || cell.unit === '' ? null : <small>{cell.unit}</small>}
            </dd>
            {cell.note === undefined ? null : <Note cell={cell} note={cell.note} boardId={figure.boardId} />}
          </div>
        ))}
      </dl>
    </section>
  );
}

type NoteProps = {
  readonly cell: AnswerCell;
  readonly note: NonNullable<AnswerCell['note']>;
  readonly boardId: string;
};

function Note({ note, boardId }: NoteProps) {
  const { language } = useLocale();
  if (note.indicator !== undefined)
    return (
      <dd className={styles['note']}>
        <PlaceLink to={addressOf(language, boardId, 'kpi', note.indicator)}>{note.text}</PlaceLink>
      </dd>
    );
  return (
    <dd className={styles['note']} data-status={note.status}>
      {note.status === undefined || note.status === 'tracked' || note.status === 'nodata' ? null : (
        <Icon name={note.status} size={14} bold />
      )}{' '}
      {note.text}
    </dd>
  );
}

function Latest({ figure }: { readonly figure: IndicatorFigure }) {
  const locale = useLocale();
  const { t, say } = locale;
  const { unit, headline, indicator } = figure;
  const { latest } = headline;
  if (latest === null) {
    const gap = indicator.observations.findLast((one) => one.scenario === 'actual' && one.missing !== undefined);
    return (
      <div className={styles['latest']}>
        <p className={styles['label']}>{t('indicator.latest')}</p>
        <p className={styles['claim']}>{t('card.noValue')}</p>
        {gap?.missing === undefined ? null : (
          <p className={styles['label']}>
            {t('indicator.latestMissing', {
              period: periodLabel(gap.period, locale),
              reason: t(`missing.${gap.missing}`),
            })}
          </p>
        )}
      </div>
    );
  }
  const named = unit.kind === 'amount' || unit.kind === 'count' || unit.kind === 'percentage-points';
  const measure = named && say(unit.name) !== say(unit.short) ? `, ${say(unit.name)}` : '';
  return (
    <div className={styles['latest']}>
      <p className={styles['label']}>
        {periodLabel(latest.period, locale) + measure}{' '}
        {latest.observationStatus === 'final' ? null : <Tag>{t(`observationStatus.${latest.observationStatus}`)}</Tag>}
      </p>
      <LatestValue figure={figure} />
    </div>
  );
}

function LatestValue({ figure }: { readonly figure: IndicatorFigure }) {
  const { t, say, parts } = useLocale();
  const { latest } = figure.headline;
  if (latest?.value == null)
    return <p className={styles['claim']}>{latest?.words === undefined ? '' : capital(say(latest.words))}</p>;
  const { number, unit, tight } = parts(latest.value, figure.unit, latest.valueTo);
  const open = latest.qualifier === 'exact' ? '' : t(`qualifier.${latest.qualifier}`);
  return (
    <p className={styles['huge']} data-long={number.length > 6 ? '' : undefined}>
      {open === '' ? null : <small>{capital(open)} </small>}
      {capital(number)}
      {unit === '' ? null : (
        <small data-long={unit.length > 4 ? '' : undefined}>
          {tight ? '' : ' '}
          {unit}
        </small>
      )}
    </p>
  );
}
