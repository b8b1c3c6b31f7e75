import type { Board } from '#model/board';
import { coverageOf, type Coverage, type CoverageRow } from '#model/coverage/coverageOf';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { CoverageLegend } from './CoverageLegend';
import styles from './CoverageMatrix.module.css';
import { CoverageSigns } from './CoverageSigns';
import page from './DataPage.module.css';
import { describeCell } from './describeCell';
import { Sign } from './Sign';

/** Indicator by year: what is there, how sure it is, and why something is not. */
export function CoverageMatrix({ board }: { readonly board: Board }) {
  const { t, say } = useLocale();
  const coverage = coverageOf(board);
  const width = coverage.columns.length + 1;
  return (
    <>
      <p className={page['intro']}>{t('data.coverage.intro')}</p>
      <CoverageSigns />
      <CoverageLegend />
      <p className="vh">{t('data.coverage.scroll')}</p>
      <div className={styles['scroll']} role="region" aria-label={t('data.coverage.caption')} tabIndex={0}>
        <table className={styles['table']}>
          <caption className="vh">{t('data.coverage.caption')}</caption>
          <Head coverage={coverage} />
          {coverage.groups.map(({ category, rows }) => (
            <tbody key={category.id}>
              <tr>
                <th scope="rowgroup" colSpan={width}>
                  <span>{say(category.name)}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.indicator.id} row={row} boardId={board.id} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function Head({ coverage }: { readonly coverage: Coverage }) {
  const { t, number } = useLocale();
  return (
    <thead>
      <tr>
        <th scope="col">{t('data.coverage.indicator')}</th>
        {coverage.columns.map((column) => (
          <th key={column} scope="col">
            {column ?? t('data.coverage.spans')}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="row">{t('data.coverage.counts')}</th>
        {coverage.counts.map((count, at) => (
          <td key={coverage.columns[at]}>{number(count)}</td>
        ))}
      </tr>
    </thead>
  );
}

function Row({ row, boardId }: { readonly row: CoverageRow; readonly boardId: string }) {
  const locale = useLocale();
  const { indicator, cells } = row;
  return (
    <tr>
      <th scope="row">
        <PlaceLink to={addressOf(locale.language, boardId, 'kpi', indicator.id)}>
          {locale.say(indicator.name)}
        </PlaceLink>
      </th>
      {cells.map((cell, at) => {
        const words = cell === null ? undefined : describeCell(cell, locale);
        return (
          <td key={at} title={words}>
            {cell === null ? null : <Sign cell={cell} />}
            {cell === null ? null : <span className="vh">{words}</span>}
          </td>
        );
      })}
    </tr>
  );
}
