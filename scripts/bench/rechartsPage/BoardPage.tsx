import { t } from 'i18next';
import { useEffect, useState } from 'react';
import type { Board } from '#model/board';
import { indicatorFigure, panelFigure } from '#model/figures';
import { Card } from './Card.tsx';
import { Categories } from './Categories.tsx';
import { FigureChart } from './FigureChart.tsx';

/** The same content as the overview, as it is usually built: an empty page, code, data, then everything at once. */
export function BoardPage() {
  const [board, setBoard] = useState<Board | null>(null);
  const [category, setCategory] = useState<string | null>(null);
  useEffect(() => {
    const load = async () => {
      const answer = await fetch(`${import.meta.env.BASE_URL}data/${import.meta.env['VITE_BOARD_FILE']}`);
      setBoard((await answer.json()) as Board);
    };
    void load();
  }, []);
  if (board === null) return <p className="loading">{t('app.loading')}</p>;
  const shown = board.indicators.filter((one) => (category === null ? one.key === true : one.category === category));
  return (
    <>
      <header>
        <b>{board.title.vi}</b>
        <small>{board.subtitle.vi}</small>
      </header>
      <main>
        <Scoreboards board={board} />
        <section id="indicators">
          <h2>{t('filters.heading')}</h2>
          <Categories board={board} chosen={category} onChoose={setCategory} />
          <div className="grid">
            {shown.map((one) => (
              <Card key={one.id} figure={indicatorFigure(board, one)} />
            ))}
          </div>
        </section>
        <section>
          <h2>{t('chart.heading')}</h2>
          <div className="panels">
            {board.panels.map((panel) => {
              const figure = panelFigure(board, panel);
              return figure === null ? null : (
                <figure key={panel.id} className="panel" data-span={panel.span}>
                  <h3>{panel.title.vi}</h3>
                  <p>{panel.subtitle.vi}</p>
                  <FigureChart figure={figure} height={320} />
                  <figcaption>{figure.sources.map((source) => source.short.vi).join(', ')}</figcaption>
                </figure>
              );
            })}
          </div>
        </section>
      </main>
      <footer>
        <ol>
          {board.sources.map((source) => (
            <li key={source.id}>
              <a href={source.url}>{source.title}</a> {source.publisher}
            </li>
          ))}
        </ol>
      </footer>
    </>
  );
}

function Scoreboards({ board }: { readonly board: Board }) {
  return board.scoreboards.map((one) => (
    <section key={one.id}>
      <h2>{one.message.vi}</h2>
      <ul>
        {one.targets.map((target) => (
          <li key={target.id}>{target.name.vi}</li>
        ))}
      </ul>
    </section>
  ));
}
