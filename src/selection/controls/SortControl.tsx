import { useLocale } from '#language/useLocale';
import type { Sort } from '#model/selection/orders';
import { orders } from '#selection/selection';
import { Select } from '#ui/Select';

type Props = { readonly value: Sort; readonly onChoose: (sort: Sort) => void };

/** The order of the board or another one; an order turned round by the table stands here too. */
export function SortControl({ value, onChoose }: Props) {
  const { t } = useLocale();
  const options: { value: Sort; text: string }[] = (['board', ...orders] as const).map((order) => ({
    value: order,
    text: t(`sort.${order}`),
  }));
  const turned = orders.find((order) => `-${order}` === value);
  if (turned !== undefined) options.push({ value, text: t('sort.turned', { order: t(`sort.${turned}`) }) });
  return <Select<Sort> label={t('filters.sort')} value={value} options={options} onChange={onChoose} />;
}
