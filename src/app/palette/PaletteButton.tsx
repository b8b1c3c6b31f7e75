import { useContext, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocale } from '#language/useLocale';
import type { usePlace } from '#selection/usePlace';
import { buttonClass } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { NoticeContext } from '#ui/NoticeBoard';
import styles from './PaletteButton.module.css';

/** In two steps, so that the first page knows nothing of what the palette is made of. */
const load = async () => (await import('./loadPalette')).loadPalette();

const isApple = () => /Mac|iP/.test(navigator.platform);

const nameKey = (hint: HTMLElement | null) => {
  if (hint !== null && isApple()) hint.dataset['apple'] = '';
};

/** Watches whether the visitor goes elsewhere, by a press, Tab or Escape; the answer ends the watch. */
function changesMind(): () => boolean {
  const watch = new AbortController();
  const { signal } = watch;
  let changed = false;
  document.addEventListener('pointerdown', () => (changed = true), { signal });
  document.addEventListener('keydown', ({ key }) => (changed ||= key === 'Escape' || key === 'Tab'), { signal });
  return () => {
    watch.abort();
    return changed;
  };
}

type Asked = { readonly Host: Awaited<ReturnType<typeof load>>; readonly typed: string };

/** Opens the palette, also by Ctrl+K or ⌘K from anywhere on the page; what is typed while it loads goes into it. */
export function PaletteButton({ place }: { readonly place: ReturnType<typeof usePlace> }) {
  const { t } = useLocale();
  const notify = useContext(NoticeContext);
  const [waiting, setWaiting] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const open = async (): Promise<void> => {
    const from = document.activeElement as HTMLElement | null;
    flushSync(() => setWaiting(true));
    field.current?.focus();
    const mind = changesMind();
    const Host = await load().catch(() => null);
    const typed = field.current?.value ?? '';
    const isWanted = !mind();
    // Where the focus was is where it returns to; a page that arrived in the meantime may have moved it.
    if (field.current === document.activeElement) from?.focus({ preventScroll: true });
    flushSync(() => {
      setWaiting(false);
      if (isWanted && Host !== null) setAsked({ Host, typed });
    });
    if (Host !== null) return;
    const again = { text: t('trouble.retry'), run: () => void open() };
    notify({ text: t('trouble.partFailed'), icon: 'warning', action: again });
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const held = event[isApple() ? 'metaKey' : 'ctrlKey'] && !event.altKey && !event.shiftKey;
      if (!held || event.key.toLowerCase() !== 'k' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      if (!waiting) void open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  return (
    <>
      <button
        type="button"
        className={`${buttonClass('icon')} ${styles['button']}`}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        aria-busy={waiting}
        onClick={() => void open()}
      >
        <Icon name="search" size={20} />
        <span>{t('app.quick')}</span> <kbd ref={nameKey} aria-hidden="true" />
      </button>
      {waiting ? <input ref={field} className="vh" aria-label={t('app.quick')} /> : null}
      {asked === null ? null : <asked.Host place={place} asked={asked} />}
    </>
  );
}
