import { useMemo, useState } from 'react';
import type { Board, Indicator } from '#model/board';
import { rankOf } from '#model/nearby/rankOf';
import { countValues } from '#model/view/countValues';
import { pageFigures } from '#model/view/pageFigures';
import { PaceNote } from '#cards/pace/PaceNote';
import { ChartPanel } from '#cards/panel/ChartPanel';
import { CopySentence } from '#cards/sentence/CopySentence';
import { useLocale } from '#language/useLocale';
import { AboutPanel } from './AboutPanel';
import { factsLeft } from './answerCells';
import { AnswerStrip } from './AnswerStrip';
import { ConflictNotice } from './ConflictNotice';
import { FigureBox, seen, type View } from './FigureBox';
import { Head } from './Head';
import styles from './IndicatorPage.module.css';
import { Nearby } from './Nearby';
import { VersionsTable } from './VersionsTable';

type Props = { readonly board: Board; readonly indicator: Indicator };

/** One indicator: its answer, its picture or table, every published figure with its source, and where to read on. */
export function IndicatorPage({ board, indicator }: Props) {
  // A page of its own for every indicator: what was switched off on one is on again on the next.
  return <Page key={indicator.id} board={board} indicator={indicator} />;
}

function Page({ board, indicator }: Props) {
  const locale = useLocale();
  const [view, setView] = useState<View>({ plan: true, notes: true });
  const { main, more } = useMemo(() => pageFigures(board, indicator), [board, indicator]);
  const shown = useMemo(() => seen(main, view), [main, view]);
  const rank = rankOf(board, indicator);
  const drawn = main.kind !== 'none' || countValues(main) > 1;
  const versions = <VersionsTable board={board} indicator={indicator} unit={main.unit} />;
  return (
    <div className={styles['page']}>
      <Head figure={shown} board={board} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <AnswerStrip figure={main} rank={rank} />
          <CopySentence figure={main} />
          {drawn ? <FigureBox figure={main} shown={shown} view={view} onChange={setView} /> : null}
          {main.kind === 'none' ? versions : null}
          <PaceNote figure={main} board={board} />
          {more.map((figure) => (
            <ChartPanel key={figure.id} figure={figure} span={12} wide={902} />
          ))}
        </div>
        <aside className={styles['side']}>
          <AboutPanel board={board} figure={main} facts={factsLeft(main, rank, locale)} />
          {indicator.conflict === undefined ? null : <ConflictNotice conflict={indicator.conflict} />}
        </aside>
      </div>
      {main.kind === 'none' ? null : versions}
      <Nearby board={board} indicator={indicator} category={main.category} />
    </div>
  );
}
