import { useLocale } from '#language/useLocale';
import { loadFind } from '#selection/search/useFind';
import { Icon } from '#ui/Icon';
import styles from './SearchBox.module.css';

type Props = { readonly value: string; readonly onChange: (value: string) => void };

/** Search over names, definitions and values; its code comes with the first focus. */
export function SearchBox({ value, onChange }: Props) {
  const { t } = useLocale();
  return (
    <div className={styles['search']}>
      <Icon name="search" />
      <input
        type="search"
        aria-label={t('filters.search')}
        placeholder={t('filters.search')}
        value={value}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onFocus={loadFind}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
