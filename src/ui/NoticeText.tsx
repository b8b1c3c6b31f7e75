import { Icon } from './Icon';
import type { Notice } from './NoticeBoard';
import styles from './NoticeText.late.module.css';

/** What a dialog says of its work; the notice board of the page lies out of reach behind it. */
export function NoticeText({ notice }: { readonly notice: Notice | null }) {
  return (
    <div role="status" className={styles['text']}>
      {notice?.icon === undefined ? null : <Icon name={notice.icon} size={20} />}
      {notice === null ? null : <span>{notice.text}</span>}
      {notice?.action === undefined ? null : (
        <button type="button" onClick={notice.action.run}>
          {notice.action.text}
        </button>
      )}
    </div>
  );
}
