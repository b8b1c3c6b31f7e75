import type { Board, Indicator } from '#model/board';
import { indicatorFigure } from '#model/figures';
import { Chart } from '#charts/Chart';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';

/** One figure alone, for a frame in another page, with a link back. */
export function EmbedPage({ board, indicator }: { readonly board: Board; readonly indicator: Indicator }) {
  const { say, language } = useLocale();
  const figure = indicatorFigure(board, indicator);
  return (
    <>
      <h1>{say(figure.title)}</h1>
      {figure.kind === 'none' ? null : <Chart figure={figure} scale="panel" height={320} widths={[324, 640]} />}
      <p>
        <PlaceLink target="_blank" to={addressOf(language, board.id, 'kpi', indicator.id)}>
          {say(board.title)}
        </PlaceLink>
      </p>
    </>
  );
}
