import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useLocale } from '#language/useLocale';
import type { Place } from '#selection/addresses';
import { closePanel } from '#ui/browser/closePanel';
import { walkMenu } from '#ui/menu/walkMenu';
import { BoardList } from './BoardList';
import styles from './BoardList.module.css';

/** The boards in an open panel: the focus begins at the one that is shown; arrows and letters walk. */
export function BoardMenu({ place, panel }: { readonly place: Place; readonly panel: string }) {
  const { t } = useLocale();
  const menu = useRef<HTMLElement>(null);
  const title = useId();
  useEffect(() => {
    const { current } = menu;
    (current?.querySelector<HTMLElement>('[aria-current]') ?? current?.querySelector('a'))?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = walkMenu(event.currentTarget, event.nativeEvent);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <nav ref={menu} className={styles['menu']} aria-labelledby={title} onKeyDown={onKeyDown}>
      <p id={title}>{t('app.chooseBoard')}</p>
      <BoardList place={place} onChoose={() => closePanel(panel)} />
    </nav>
  );
}
