import { useEffect, useRef, useState } from 'react';
import { useLocale } from '#language/useLocale';
import { loadFind } from '#selection/search/useFind';
import { afterPaint } from '#ui/browser/afterPaint';
import { Icon } from '#ui/Icon';
import styles from './SearchBox.module.css';

type Props = { readonly value: string; readonly onChange: (value: string) => void };

/** Search over names, definitions and values; its code comes with the first focus. */
export function SearchBox({ value, onChange }: Props) {
  const { t } = useLocale();
  // What was typed since the last paint: the letter is seen first, then the list follows.
  const [typed, setTyped] = useState<string | null>(null);
  const callOff = useRef(() => {});
  useEffect(() => () => callOff.current(), []);
  const type = (text: string) => {
    callOff.current();
    setTyped(text);
    callOff.current = afterPaint(() => {
      onChange(text);
      setTyped(null);
    });
  };
  return (
    <div className={styles['search']}>
      <Icon name="search" />
      <input
        type="search"
        aria-label={t('filters.search')}
        placeholder={t('filters.search')}
        value={typed ?? value}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onFocus={loadFind}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  );
}
