import { useContext, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useLocale } from '#language/useLocale';
import type { usePlace } from '#selection/usePlace';
import { buttonClass } from '#ui/Button';
import { Guard } from '#ui/Guard';
import { Icon } from '#ui/Icon';
import { NoticeContext } from '#ui/NoticeBoard';
import styles from './PaletteButton.module.css';

/** In two steps, so that the first page knows nothing of what the palette is made of. */
const loadPalette = async () => (await import('./loadPalette')).loadPalette();

type Palette = Awaited<ReturnType<typeof loadPalette>>;

const never = () => () => undefined;
const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** Opens the palette, also by Ctrl+K or ⌘K from anywhere on the page; what is typed while it loads goes into it. */
export function PaletteButton({ place }: { readonly place: ReturnType<typeof usePlace> }) {
  const { t } = useLocale();
  const notify = useContext(NoticeContext);
  const apple = useSyncExternalStore(never, isApple, () => false);
  const [waiting, setWaiting] = useState(false);
  const [shown, setShown] = useState<{ readonly Palette: Palette; readonly typed: string } | null>(null);
  const [dialog, setDialog] = useState<ReactNode>(null);
  const field = useRef<HTMLInputElement>(null);
  /** How often it was asked for; an answer to an earlier asking comes too late. */
  const asked = useRef(0);
  const broken = t('trouble.partFailed');
  const open = async (): Promise<void> => {
    const from = document.activeElement;
    const mine = (asked.current += 1);
    setWaiting(true);
    const Palette = await loadPalette().catch(() => null);
    if (mine !== asked.current) return;
    const typed = field.current?.value ?? '';
    // Where the focus was is where it returns to.
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
    flushSync(() => {
      setWaiting(false);
      setShown(Palette && { Palette, typed });
    });
    if (Palette === null)
      notify({ text: broken, icon: 'warning', action: { text: t('trouble.retry'), run: () => void open() } });
  };
  const cancel = () => {
    asked.current += 1;
    setWaiting(false);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const held = apple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
    if (!held || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
    const other = document.querySelector('dialog[open]');
    if (other !== null && shown === null) return;
    event.preventDefault();
    if (event.repeat) return;
    if (other instanceof HTMLDialogElement) other.close();
    else if (!waiting) void open();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button
        type="button"
        className={`${buttonClass('icon')} ${styles['button']}`}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        aria-busy={waiting}
        onPointerEnter={() => loadPalette().catch(() => undefined)}
        onClick={() => void open()}
      >
        <Icon name="search" size={20} />
        <span>{t('app.quick')}</span> <kbd aria-hidden="true" data-apple={apple} />
      </button>
      {waiting ? (
        <input
          ref={(input) => {
            field.current = input;
            input?.focus();
          }}
          className="vh"
          aria-label={t('app.quick')}
          onKeyDown={({ key }) => (key === 'Escape' ? cancel() : undefined)}
        />
      ) : null}
      {shown === null ? null : (
        <Guard fallback={<p role="status">{broken}</p>}>
          <shown.Palette place={place} typed={shown.typed} onClose={() => setShown(null)} onDialog={setDialog} />
        </Guard>
      )}
      {dialog === null ? null : <Guard fallback={<p role="status">{broken}</p>}>{dialog}</Guard>}
    </>
  );
}
