import type { ComponentType } from 'react';
import type { Board } from '#model/board';
import { countFigures } from '#model/coverage/countFigures';
import { useLocale } from '#language/useLocale';
import { ChangeLog } from './ChangeLog';
import { Conflicts } from './Conflicts';
import { CoverageMatrix } from './CoverageMatrix';
import styles from './DataPage.module.css';
import { Downloads } from './Downloads';
import { Method } from './Method';
import { Section } from './Section';
import { SourceList } from './SourceList';

type Name = 'downloads' | 'sources' | 'conflicts' | 'method' | 'coverage' | 'licence' | 'changes';

/** The parts of the page in order; the address of each is `#` and its name. */
const parts: Readonly<Record<Name, ComponentType<{ readonly board: Board }>>> = {
  downloads: Downloads,
  sources: SourceList,
  conflicts: Conflicts,
  method: Method,
  coverage: CoverageMatrix,
  licence: Licence,
  changes: ChangeLog,
};

const names = Object.keys(parts) as Name[];

/** Where every figure comes from, how the board reckons, what is missing, and files to take along. */
export function DataPage({ board }: { readonly board: Board }) {
  const { t, number } = useLocale();
  return (
    <div className={styles['page']}>
      <h1>{t('data.title')}</h1>
      <p className={styles['lead']}>{t('data.lead')}</p>
      <Numbers board={board} />
      {board.inParts === undefined ? null : (
        <p className={styles['lead']}>
          {t('data.inParts', { shown: number(board.indicators.length), all: number(board.inParts.indicators) })}
        </p>
      )}
      <nav className={styles['contents']} aria-labelledby="contents-title">
        <h2 id="contents-title">{t('data.contents')}</h2>
        <ol>
          {names.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{t(`data.${name}.heading`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      {names.map((name) => {
        const Part = parts[name];
        return (
          <Section key={name} id={name} title={t(`data.${name}.heading`)}>
            <Part board={board} />
          </Section>
        );
      })}
    </div>
  );
}

function Numbers({ board }: { readonly board: Board }) {
  const { t, number, date } = useLocale();
  const { all, shown, kept } = countFigures(board);
  const newest = board.sources.flatMap((source) => source.published ?? []).toSorted();
  const rows = [
    {
      name: t('data.stat.indicators'),
      value: number(board.inParts?.indicators ?? board.indicators.length),
      note: t('data.stat.indicatorsNote', { count: board.categories.length }),
    },
    {
      name: t('data.stat.figures'),
      value: number(board.inParts?.observations ?? all),
      note: board.inParts === undefined ? t('data.stat.figuresNote', { shown: number(shown), kept: number(kept) }) : '',
    },
    {
      name: t('data.stat.sources'),
      value: number(board.sources.length),
      note: newest.length === 0 ? '' : t('footer.newest', { date: date(newest.at(-1) ?? '') }),
    },
    {
      name: t('data.stat.version'),
      value: board.version,
      note: t('data.stat.versionNote', { date: date(board.issued) }),
    },
  ];
  return (
    <dl className={styles['numbers']}>
      {rows.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b> {note}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Licence({ board }: { readonly board: Board }) {
  const { t, say, date } = useLocale();
  const cited = { board: say(board.title), version: board.version, date: date(board.issued) };
  return (
    <>
      <p>{say(board.licence)}</p>
      <p>{t('data.licence.cite', cited)}</p>
      <p>{say(board.coverage)}</p>
    </>
  );
}
