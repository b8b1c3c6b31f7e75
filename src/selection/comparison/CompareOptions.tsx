import type { CompareMode, Comparison } from '#model/compare/comparison';
import type { Grouped } from '#model/compare/comparisonGroups';
import { useLocale } from '#language/useLocale';
import { Select } from '#ui/Select';
import styles from './CompareOptions.module.css';

type Props = {
  readonly comparison: Comparison;
  readonly grouped: Grouped;
  readonly onChoose: (change: Partial<Comparison>) => void;
};

/** Level or index, its base, and the years; only what the chosen figures leave to choose. */
export function CompareOptions({ comparison, grouped, onChoose }: Props) {
  const { t, period } = useLocale();
  const { mode } = comparison;
  const { years } = grouped;
  const bases = [...new Set(grouped.bases)];
  const base = grouped.groups.find(({ index }) => index !== null)?.index?.base ?? bases[0] ?? '';
  const all = years === null ? [] : Array.from({ length: years.to - years.from + 1 }, (_, at) => years.from + at);
  const from = comparison.from ?? years?.from ?? 0;
  const to = comparison.to ?? years?.to ?? 0;
  const yearOptions = (fits: (year: number) => boolean) =>
    all.filter(fits).map((year) => ({ value: String(year), text: String(year) }));
  return (
    <div className={styles['options']}>
      {bases.length === 0 ? null : (
        <Select<CompareMode>
          label={t('compare.mode')}
          value={mode}
          options={[
            { value: 'level', text: t('compare.level') },
            { value: 'index', text: t('compare.index') },
          ]}
          onChange={(next) => onChoose({ mode: next })}
        />
      )}
      {mode === 'index' && bases.length > 0 ? (
        <Select
          label={t('compare.base')}
          value={base}
          options={bases.map((value) => ({ value, text: period(value) }))}
          onChange={(next) => onChoose({ base: next })}
        />
      ) : null}
      {all.length < 2 ? null : (
        <>
          <Select
            label={t('compare.from')}
            value={String(from)}
            options={yearOptions((year) => year <= to)}
            onChange={(next) => onChoose({ from: Number(next) === years?.from ? null : Number(next) })}
          />
          <Select
            label={t('compare.to')}
            value={String(to)}
            options={yearOptions((year) => year >= from)}
            onChange={(next) => onChoose({ to: Number(next) === years?.to ? null : Number(next) })}
          />
        </>
      )}
    </div>
  );
}
