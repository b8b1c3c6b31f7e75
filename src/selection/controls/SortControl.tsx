import { useLocale } from '#language/useLocale';
import { Select } from '#ui/Select';
import type { Sort } from '#selection/selection';

type Props = { readonly value: Sort; readonly onChoose: (sort: Sort) => void };

export function SortControl({ value, onChoose }: Props) {
  const { t } = useLocale();
  const options = [
    { value: 'board', text: t('filters.sortBoard') },
    { value: 'name', text: t('filters.sortName') },
    { value: 'status', text: t('filters.sortStatus') },
  ] as const;
  return <Select<Sort> label={t('filters.sort')} value={value} options={options} onChange={onChoose} />;
}
