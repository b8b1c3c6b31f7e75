import type { Status } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { Select } from '#ui/Select';
import { statuses } from '#selection/selection';

type Props = { readonly value: Status | null; readonly onChoose: (status: Status | null) => void };

export function StatusFilter({ value, onChoose }: Props) {
  const { t } = useLocale();
  const options = [
    { value: 'any' as const, text: t('filters.anyStatus') },
    ...statuses.map((status) => ({ value: status, text: t(`status.${status}`) })),
  ];
  return (
    <Select<Status | 'any'>
      label={t('filters.status')}
      value={value ?? 'any'}
      options={options}
      onChange={(status) => onChoose(status === 'any' ? null : status)}
    />
  );
}
