import { useRef, useState } from 'react';
import type { Board } from '#model/board';
import { KpiCard } from '#cards/kpi/KpiCard';
import { useLocale } from '#language/useLocale';
import { CategoryFilter } from '#selection/controls/CategoryFilter';
import { SearchBox } from '#selection/controls/SearchBox';
import { SortControl } from '#selection/controls/SortControl';
import { StatusFilter } from '#selection/controls/StatusFilter';
import { countCategories, selectFigures } from '#selection/selectFigures';
import { emptySelection, writeSelection } from '#selection/selection';
import { useSelection } from '#selection/useSelection';
import { Button } from '#ui/Button';
import { Empty } from './Empty';
import styles from './IndicatorSection.module.css';
import { Legend } from './Legend';

/** Cards that a phone shows before it asks; the style sheet hides the rest. */
const FIRST_ON_PHONE = 6;

/** Filters, the number of results, and the cards; without a filter the key indicators come first. */
export function IndicatorSection({ board }: { readonly board: Board }) {
  const locale = useLocale();
  const { t } = locale;
  const { selection, notices, choose } = useSelection(board);
  const [whole, setWhole] = useState(false);
  const figures = selectFigures(board, selection, locale);
  const filtered = writeSelection(selection) !== '';
  const shown = whole || filtered ? figures : figures.filter((figure) => figure.indicator.key === true);
  const rest = figures.length - shown.length;
  const grid = useRef<HTMLDivElement>(null);
  const showAll = () => {
    setWhole(true);
    // The button goes away; the first card that it brought takes its focus.
    requestAnimationFrame(() => grid.current?.querySelectorAll<HTMLElement>('h3 a')[shown.length]?.focus());
  };
  return (
    <section className={styles['section']} id="indicators" aria-labelledby="indicators-title">
      <div className={styles['head']}>
        <div className={styles['title']}>
          <h2 id="indicators-title">{t('filters.heading')}</h2>
          <p className={styles['result']} role="status">
            {t('filters.count', { count: figures.length })}
          </p>
        </div>
        <div className={styles['controls']} role="search">
          <SearchBox value={selection.q} onChange={(q) => choose({ q }, 'replace')} />
          <StatusFilter value={selection.status} onChoose={(status) => choose({ status })} />
          <SortControl value={selection.sort} onChoose={(sort) => choose({ sort })} />
          {filtered ? (
            <Button look="quiet" onClick={() => choose(emptySelection)}>
              {t('filters.clear')}
            </Button>
          ) : null}
        </div>
      </div>
      <CategoryFilter
        board={board}
        selection={selection}
        counts={countCategories(board, selection, locale)}
        onChoose={(category) => choose({ category })}
      />
      {notices.map((notice) => (
        <p key={notice.name + notice.value} className={styles['notice']} role="status">
          {t('filters.unknownValue', { value: notice.value, name: t(`filters.${notice.name}`) })}
        </p>
      ))}
      <div ref={grid} className={styles['grid']} data-short={rest > 0 ? '' : undefined}>
        {shown.map((figure) => (
          <KpiCard key={figure.id} figure={figure} />
        ))}
      </div>
      {figures.length === 0 ? <Empty count={board.indicators.length} onClear={() => choose(emptySelection)} /> : null}
      {rest > 0 ? (
        <p className={styles['more']}>
          <Button onClick={showAll}>
            <span className={styles['onDesk']}>{t('filters.more', { count: rest })}</span>
            <span className={styles['onPhone']}>{t('filters.more', { count: figures.length - FIRST_ON_PHONE })}</span>
          </Button>
        </p>
      ) : null}
      {shown.length > 0 ? <Legend /> : null}
      {rest > 0 ? (
        <noscript>
          <RestList board={board} />
        </noscript>
      ) : null}
    </section>
  );
}

/** All further indicators as plain lines, for a visitor without JavaScript. */
function RestList({ board }: { readonly board: Board }) {
  const locale = useLocale();
  const rest = selectFigures(board, emptySelection, locale).filter((figure) => figure.indicator.key !== true);
  return (
    <ul className={styles['plain']}>
      {rest.map(({ id, title, unit, headline: { latest } }) => (
        <li
          key={id}
        >{`${locale.say(title)}: ${latest === null ? locale.t('card.noValue') : `${locale.observation(latest, unit)} (${locale.period(latest.period)})`}`}</li>
      ))}
    </ul>
  );
}
