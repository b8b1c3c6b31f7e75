import { useLocale } from '#language/useLocale';
import styles from './FilterBar.module.css';
import type { Notice } from './readNotices';

/** More are only counted: an absurd address must not fill the page. */
const MOST = 3;

/** What of the address was ignored. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const { t } = useLocale();
  const texts = notices.map(({ name, value }) =>
    name === 'version'
      ? t('further.laterVersion', { value })
      : t('further.unknownValue', { value, name: t(`further.${name}`) }),
  );
  const rest = texts.length - MOST;
  return (
    <>
      {[...new Set(texts.slice(0, MOST)), ...(rest > 0 ? [t('further.moreNotices', { count: rest })] : [])].map(
        (text) => (
          <p key={text} className={styles['notice']} role="status">
            {text}
          </p>
        ),
      )}
    </>
  );
}
