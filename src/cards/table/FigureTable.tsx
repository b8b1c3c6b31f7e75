import { useState } from 'react';
import type { UnitOfMeasure } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { usePrinting } from '#ui/browser/usePrinting';
import { Icon } from '#ui/Icon';
import { figureRows, type Cell } from '#export/table/figureRows';
import styles from './FigureTable.module.css';
import { nextOrder, sortRows, type Order } from './sortRows';

type Props = {
  readonly figure: IndicatorFigure;
  /** True where no script runs: heads are words, not buttons. */
  readonly still?: boolean;
};

/** Exactly what the chart draws, as a table that sorts by any column; gaps give their reason. */
export function FigureTable({ figure, still = false }: Props) {
  const locale = useLocale();
  const { t, say, compare } = locale;
  const [order, setOrder] = useState<Order>(null);
  const printing = usePrinting();
  const table = figureRows(figure, locale);
  const caption = t('chart.tableOf', { title: say(figure.title) });
  const names = { key: 'names', head: t(table.of === 'series' ? 'chart.series' : 'chart.period') };
  return (
    <div className={styles['scroll']} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {[names, ...table.columns].map(({ key, head }, index) => {
              const down = order?.column === index - 1 ? order.down : null;
              return (
                <th
                  key={key}
                  scope="col"
                  aria-sort={down === null ? undefined : down ? 'descending' : 'ascending'}
                  className={index === 0 ? undefined : styles['number']}
                >
                  {still || printing ? (
                    head
                  ) : (
                    <button type="button" onClick={() => setOrder(nextOrder(order, index - 1))}>
                      {head} <Icon name="next" size={14} />
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sortRows(table, order, compare).map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, index) => (
                <td key={table.columns[index]?.key} className={styles['number']}>
                  <CellText cell={cell} unit={figure.unit} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellText({ cell, unit }: { readonly cell: Cell; readonly unit: UnitOfMeasure }) {
  const { t, parts } = useLocale();
  const one = cell.observation;
  if (one?.value == null)
    return (
      <span className={styles['gap']}>
        {cell.missing === 'no-plan' ? t('card.noTarget') : t(`missing.${cell.missing ?? 'not-found'}`)}
      </span>
    );
  const open = one.qualifier === 'exact' ? '' : `${t(`qualifier.${one.qualifier}`)}\u00a0`;
  return (
    <>
      {one.observationStatus === 'final' ? null : (
        <span className={styles['mark']}>{t(`observationStatus.${one.observationStatus}`)} </span>
      )}
      {open + parts(one.value, unit, one.valueTo).number}
    </>
  );
}
