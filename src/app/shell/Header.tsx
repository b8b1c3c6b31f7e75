import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';
import { addressOf, defaultBoard } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import type { usePlace } from '#selection/usePlace';
import { Brand } from '#ui/Brand';
import { Icon } from '#ui/Icon';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { ThemeButton } from './ThemeButton';

type Props = { readonly place: ReturnType<typeof usePlace>; readonly board: Board | null };

/** Brand, the parts of the overview, language and theme; on a phone the parts move to the foot of the screen. */
export function Header({ place, board }: Props) {
  const { t, say, language } = useLocale();
  const home = addressOf(language, place.board ?? defaultBoard);
  const parts = [
    { hash: '', name: t('app.overview'), icon: 'overview' },
    { hash: '#indicators', name: t('filters.heading'), icon: 'all' },
    { hash: '#charts', name: t('app.charts'), icon: 'chart' },
    { hash: '#targets', name: t('app.targets'), icon: 'target' },
    { hash: '#events', name: t('app.events'), icon: 'calendar' },
  ] as const;
  const here = place.page === 'overview';
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return (
    <header className={styles['bar']}>
      <div className={`wrap ${styles['inner']}`}>
        <PlaceLink className={styles['brand']} to={home}>
          <Brand size={36} />
          <span>
            <b>{board === null ? t('app.overview') : say(board.title)}</b>
            {board === null ? null : <small>{say(board.subtitle)}</small>}
          </span>
        </PlaceLink>
        <nav className={styles['nav']} aria-label={t('app.mainNav')}>
          {parts.map(({ hash, name, icon }) => (
            <a
              key={hash}
              href={here && hash !== '' ? hash : `${base}${home}${hash}`}
              aria-current={here && hash === '' ? 'page' : undefined}
            >
              <Icon name={icon} size={20} /> {name}
            </a>
          ))}
        </nav>
        <div className={styles['tools']}>
          <LanguageSwitch place={place} />
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}
