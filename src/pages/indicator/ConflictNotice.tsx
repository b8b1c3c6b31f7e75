import type { Words } from '#model/languages';
import { useLocale } from '#language/useLocale';
import { Icon } from '#ui/Icon';
import styles from './AboutPanel.module.css';

/** What sources disagree on, what is shown and why; leads to every figure that was published. */
export function ConflictNotice({ conflict }: { readonly conflict: Words }) {
  const { t, say } = useLocale();
  return (
    <section className={styles['conflict']} aria-labelledby="conflict-title">
      <Icon name="conflict" size={20} />
      <h2 id="conflict-title">{t('indicator.conflict')}</h2>
      <p>
        {say(conflict)} <a href="#versions">{t('indicator.seeVersions')}</a>
      </p>
    </section>
  );
}
