import type { Board, Indicator, UnitOfMeasure } from '#model/board';
import { versionGroups, type Use, type Version, type VersionGroup } from '#model/view/versionGroups';
import { useLocale } from '#language/useLocale';
import { Icon, type IconName } from '#ui/Icon';
import styles from './VersionsTable.module.css';

type Props = { readonly board: Board; readonly indicator: Indicator; readonly unit: UnitOfMeasure };

const heads = [
  'chart.period',
  'chart.value',
  'indicator.sourceAndPlace',
  'table.published',
  'chart.kind',
  'indicator.inUse',
] as const;

/** Every published figure of every period with its source, whether it is used, and why; other areas unfold below. */
export function VersionsTable({ board, indicator, unit }: Props) {
  const { t } = useLocale();
  const groups = versionGroups(board, indicator);
  const own = groups.filter(({ area }) => area.id === board.referenceArea);
  const others = groups.filter(({ area }) => area.id !== board.referenceArea);
  const count = others.reduce((sum, { versions }) => sum + versions.length, 0);
  return (
    <section className={styles['box']} id="versions" aria-labelledby="versions-title" tabIndex={-1}>
      <h2 id="versions-title">{t('indicator.versions')}</h2>
      <Versions groups={own} board={board} unit={unit} named={false} />
      {count === 0 ? null : (
        <details className={styles['others']}>
          <summary>{t('indicator.others', { count })}</summary>
          <Versions groups={others} board={board} unit={unit} named />
        </details>
      )}
    </section>
  );
}

type VersionsProps = {
  readonly groups: readonly VersionGroup[];
  readonly board: Board;
  readonly unit: UnitOfMeasure;
  /** True where each row names its area. */
  readonly named: boolean;
};

function Versions({ groups, board, unit, named }: VersionsProps) {
  const { t, say } = useLocale();
  return (
    <table className={styles['table']}>
      <caption className="vh">{t(named ? 'indicator.othersTable' : 'indicator.versions')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ area, versions }) =>
          versions.map((version) => (
            <Row
              key={version.observation.id}
              version={version}
              board={board}
              unit={unit}
              area={named ? say(area.short) : null}
            />
          )),
        )}
      </tbody>
    </table>
  );
}

const icons = { shown: 'met', open: 'open', kept: 'missed', missing: 'nodata' } satisfies Record<Use, IconName>;

type RowProps = {
  readonly version: Version;
  readonly board: Board;
  readonly unit: UnitOfMeasure;
  readonly area: string | null;
};

function Row({ version, board, unit, area }: RowProps) {
  const { t, say, date, period, observation } = useLocale();
  const { observation: one, use } = version;
  const source = board.sources.find((other) => other.id === one.source);
  const place = one.locator === undefined ? '' : `, ${say(one.locator)}`;
  const mark = one.observationStatus === 'final' ? '' : `, ${t(`observationStatus.${one.observationStatus}`)}`;
  return (
    <tr data-use={use}>
      <th scope="row">
        {period(one.period)}
        {area === null ? null : <small>{area}</small>}
      </th>
      <td data-long={one.value === null ? '' : undefined}>{observation(one, unit)}</td>
      <td>
        {source === undefined ? (
          t('card.noSource')
        ) : (
          <a href={source.url} rel="noreferrer">
            {say(source.short)}
          </a>
        )}
        {place}
      </td>
      <td>{one.published === null ? (source === undefined ? '–' : t('table.unknownDate')) : date(one.published)}</td>
      <td>{t(`scenario.${one.scenario}`) + mark}</td>
      <td>
        <span className={styles['use']}>
          <Icon name={icons[use]} /> {t(`indicator.use.${use}`)}
        </span>
        {one.because === undefined ? null : <span className={styles['why']}>{say(one.because)}</span>}
      </td>
    </tr>
  );
}
