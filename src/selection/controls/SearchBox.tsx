import { useLocale } from '#language/useLocale';
import { Icon } from '#ui/Icon';
import styles from './SearchBox.module.css';

type Props = { readonly value: string; readonly onChange: (value: string) => void };

/** Search over names, definitions and values, with or without diacritics. */
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
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
