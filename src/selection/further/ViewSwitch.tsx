import { useLocale } from '#language/useLocale';
import type { View } from '#selection/selection';
import segments from '#ui/choice/Segments.module.css';
import { Icon } from '#ui/Icon';
import styles from './FilterBar.module.css';

type Props = { readonly value: View; readonly onChoose: (view: View) => void };

/** Cards or table, as two radio buttons in one frame. */
export function ViewSwitch({ value, onChoose }: Props) {
  const { t } = useLocale();
  return (
    <div className={`${segments['segments']} ${styles['views']}`} role="radiogroup" aria-label={t('further.view')}>
      {(['cards', 'table'] as const).map((view) => (
        <label key={view}>
          <input type="radio" name="view" className="vh" checked={view === value} onChange={() => onChoose(view)} />
          <span>
            <Icon name={view === 'cards' ? 'all' : 'table'} /> {t(`further.${view}`)}
          </span>
        </label>
      ))}
    </div>
  );
}
