import type { Board, Indicator } from '#model/board';
import { indicatorFigure } from '#model/figures';
import type { IndicatorFigure } from '#model/figure';
import { KpiValue } from '#cards/kpi/KpiValue';
import { isHatched, sourceSentence } from '#cards/sourceSentence';
import { StatusMark } from '#cards/status/StatusMark';
import { Chart } from '#charts/Chart';
import { sentenceOf } from '#language/sentence/sentenceOf';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { useMeasure } from '#ui/browser/useMeasure';
import { FileIcon } from '#ui/icons/FileIcon';
import styles from './EmbedPage.module.css';

/** As low as every kind of chart can still be read. */
const LOWEST = 150;
/** The room for a chart in the frame that the embed code asks for, before a browser has measured it. */
const USUAL = 222;

/** One figure alone, for a frame in another page: as large as the frame, with its source and a link back. */
export function EmbedPage({ board, indicator }: { readonly board: Board; readonly indicator: Indicator }) {
  const locale = useLocale();
  const { t, say, period, language } = locale;
  const figure = indicatorFigure(board, indicator);
  const home = addressOf(language, board.id, 'kpi', indicator.id);
  return (
    <article className={styles['embed']}>
      <h1>{say(figure.title)}</h1>
      <p className={styles['subtitle']}>
        {[say(figure.unit.name), period(figure.period)].filter((part) => part !== '').join(', ')}
      </p>
      {figure.kind === 'none' ? <Answer figure={figure} /> : <Picture figure={figure} />}
      <div className={styles['foot']}>
        <p>
          {figure.sources.length === 0 ? t('card.noSource') : sourceSentence(figure, locale)}
          {isHatched(figure) ? ` ${t('export.hatch')}` : ''}
          {indicator.conflict === undefined ? '' : ` ${t('embed.conflict')}`}
        </p>
        {/* A window of its own: the rest of the site does not stand in frames. */}
        <PlaceLink to={home} target="_blank">
          {say(board.title)} <FileIcon name="outside" size={14} />
          <span className="vh">{t('embed.newWindow')}</span>
        </PlaceLink>
      </div>
    </article>
  );
}

function Picture({ figure }: { readonly figure: IndicatorFigure }) {
  const [ref, height] = useMeasure('height');
  return (
    <div ref={ref} className={styles['picture']}>
      <Chart figure={figure} scale="panel" height={Math.max(LOWEST, height ?? USUAL)} widths={[324, 690]} />
    </div>
  );
}

function Answer({ figure }: { readonly figure: IndicatorFigure }) {
  return (
    <div className={styles['answer']}>
      <KpiValue figure={figure} />
      <StatusMark status={figure.headline.verdict.status} />
      <p>{sentenceOf(figure, useLocale())}</p>
    </div>
  );
}
