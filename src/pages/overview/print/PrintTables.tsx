import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { StatusMark } from '#cards/status/StatusMark';
import { useLocale } from '#language/useLocale';
import type { Selection } from '#selection/selection';
import { Icon } from '#ui/Icon';
import { choiceTexts } from './choiceTexts';
import type { NumberedSources } from './numberSources';
import { PrintAim } from './PrintAim';
import { PrintResult } from './PrintResult';
import styles from './PrintSheet.module.css';

type Props = {
  readonly board: Board;
  readonly figures: readonly IndicatorFigure[];
  readonly selection: Selection;
  readonly sources: NumberedSources;
};

/** Every indicator of the filter, a table a category, so that a page that a category runs on to names it again. */
export function PrintTables({ board, figures, selection, sources }: Props) {
  const locale = useLocale();
  const { t, number } = locale;
  const count = board.inParts?.indicators ?? board.indicators.length;
  const all = figures.length === count;
  const choices = choiceTexts(selection, board, locale);
  const conflict = figures.some(({ indicator }) => indicator.conflict !== undefined);
  return (
    <section className={styles['tables']}>
      <h2>{all ? t('filters.count', { count }) : t('print.chosen', { shown: number(figures.length), count })}</h2>
      {choices.length === 0 ? null : (
        <ul className={styles['choices']}>
          {choices.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {figures.length === 0 ? <p>{t('further.emptyBody')}</p> : null}
      {board.categories.map((category) => {
        const own = figures.filter((figure) => figure.category.id === category.id);
        return own.length === 0 ? null : <CategoryTable key={category.id} figures={own} sources={sources} />;
      })}
      {figures.length === 0 ? null : (
        <p className={styles['note']}>
          {t('print.reference')}{' '}
          {conflict ? (
            <>
              <Icon name="conflict" size={11} /> {`${t('card.conflict')}.`}
            </>
          ) : null}
        </p>
      )}
    </section>
  );
}

type TableProps = { readonly figures: readonly IndicatorFigure[]; readonly sources: NumberedSources };

function CategoryTable({ figures, sources }: TableProps) {
  const { t, say } = useLocale();
  const [first] = figures;
  if (first === undefined) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <b>
              <Icon name={first.category.icon} size={14} /> {say(first.category.name)}
            </b>
            {`, ${t('filters.count', { count: figures.length })}`}
          </th>
          <th scope="col">{t('print.result')}</th>
          <th scope="col">{t('list.targetOf')}</th>
          <th scope="col">{t('filters.status')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">{say(figure.title)}</th>
            <td>
              <PrintResult figure={figure} sources={sources} />
            </td>
            <td>
              <PrintAim figure={figure} sources={sources} />
            </td>
            <td>
              <StatusMark status={figure.headline.verdict.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
