import { statuses } from '#model/targets/status';
import { useLocale } from '#language/useLocale';
import { Select } from '#ui/Select';

type Props = { readonly value: readonly string[]; readonly onChoose: (status: readonly string[]) => void };

/** One status or all; several come from the further filters and then stand here as a number. */
export function StatusFilter({ value, onChoose }: Props) {
  const { t } = useLocale();
  const chosen = value.join(',');
  const options = [
    { value: '', text: t('filters.anyStatus') },
    ...statuses.map((status) => ({ value: status as string, text: t(`status.${status}`) })),
    ...(value.length > 1 ? [{ value: chosen, text: t('filters.several', { chosen: value.length }) }] : []),
  ];
  return (
    <Select
      label={t('filters.status')}
      value={chosen}
      options={options}
      onChange={(status) => onChoose(status === '' ? [] : status.split(','))}
    />
  );
}
