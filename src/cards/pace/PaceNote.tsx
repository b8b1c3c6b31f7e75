import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { paceOf } from '#model/progress/paceOf';
import { PROGRESS_METHOD } from '#model/progress/thresholds';
import { SourcedRows } from '#cards/status/SourcedRows';
import { useLocale } from '#language/useLocale';
import { PaceBars } from './PaceBars';
import { PaceMark } from './PaceMark';
import styles from './PaceNote.module.css';
import { growthSentence, paceRows, paceSentence } from './paceTexts';

type Props = {
  readonly figure: IndicatorFigure;
  readonly board: Board;
  /** `section`: a box of its own with a heading; `part`: below a reckoning. */
  readonly look?: 'section' | 'part';
};

/** How far and how fast towards a target of several years; nothing where base, target or dates have no source. */
export function PaceNote({ figure, board, look = 'section' }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const pace = paceOf(board, figure.indicator);
  if (typeof pace === 'string') return null;
  const period = locale.period(pace.target.period);
  const title = t('pace.title', { period });
  const [before = '', after = ''] = t('pace.method', { method: '\n' }).split('\n');
  return (
    <section className={styles['note']} data-look={look} aria-label={title}>
      {look === 'section' ? <h2>{title}</h2> : <p className={styles['title']}>{title}</p>}
      <p className={styles['class']}>
        <PaceMark progress={pace.progress} />
      </p>
      <p>{paceSentence(pace, figure.unit, locale)}</p>
      <PaceBars pace={pace} />
      <p className={styles['small']}>{t('pace.mark', { period })}</p>
      <SourcedRows rows={paceRows(pace, figure.unit, locale)} sources={board.sources} />
      <p className={styles['small']}>
        {growthSentence(pace, locale)} {before}
        <a href={PROGRESS_METHOD} rel="noreferrer">
          {t('pace.methodName')}
        </a>
        {after}
      </p>
    </section>
  );
}
