import type { Board } from '#model/board';
import { panelFigure, scoreboardFigure } from '#model/figures';
import { useAtHand } from '#dataset/large/useFiguresOf';
import { useLocale } from '#language/useLocale';
import { selectFigures } from '#selection/selectFigures';
import { useFind } from '#selection/search/useFind';
import { writeSelection } from '#selection/selection';
import { useSelection } from '#selection/useSelection';
import { useRootMark } from '#ui/browser/useRootMark';
import { numberSources } from './numberSources';
import { PrintCharts } from './PrintCharts';
import { PrintEvents } from './PrintEvents';
import { PrintHead } from './PrintHead';
import { PrintScore } from './PrintScore';
import styles from './PrintSheet.module.css';
import { PrintSources } from './PrintSources';
import { PrintTables } from './PrintTables';

/** The overview on paper, in the place of the one on screen: every indicator of the filter, and what belongs to it. */
export function PrintSheet({ board }: { readonly board: Board }) {
  const locale = useLocale();
  const { t, number } = locale;
  useRootMark('sheet');
  const { selection } = useSelection(board);
  const find = useFind(selection.q);
  const asks = writeSelection({ ...selection, view: 'cards' }) !== '';
  const { language } = locale;
  const atHand = useAtHand(board, asks ? { search: selection.q, ask: selection, language } : null);
  const figures = board.inParts === undefined ? selectFigures(board, selection, locale, find) : atHand.figures;
  const ids = new Set(figures.map(({ indicator }) => indicator.id));
  const whole = writeSelection({ ...selection, sort: 'board', view: 'cards' }) === '';
  const charts = board.panels
    .flatMap((panel) => panelFigure(board, panel) ?? [])
    .filter(({ indicator }) => ids.has(indicator.id));
  // A filter asks for its indicators; what stands beside them on the whole board is left out, but for the term's result.
  const scoreboards = board.scoreboards
    .filter(({ scope }) => whole || scope === 'term')
    .map((one) => scoreboardFigure(board, one));
  const sources = numberSources(scoreboards, figures, charts);
  return (
    <article className={styles['sheet']}>
      <PrintHead board={board} />
      {scoreboards.map((figure) =>
        figure.scoreboard.scope === 'term' ? <PrintScore key={figure.id} figure={figure} /> : null,
      )}
      <PrintTables board={board} figures={figures} selection={selection} sources={sources} />
      {board.inParts === undefined || figures.length === atHand.all ? null : (
        <p>{t('large.printed', { shown: number(figures.length), all: number(atHand.all) })}</p>
      )}
      <PrintCharts figures={charts} />
      {scoreboards.map((figure) =>
        figure.scoreboard.scope === 'term' ? null : <PrintScore key={figure.id} figure={figure} />,
      )}
      {whole ? <PrintEvents highlights={board.highlights} /> : null}
      <PrintSources sources={sources} />
    </article>
  );
}
