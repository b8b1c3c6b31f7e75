import { createContext, useState, type ReactNode } from 'react';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';
import styles from './NoticeBoard.module.css';

export type Notice = {
  readonly text: string;
  readonly icon?: IconName;
  readonly action?: { readonly text: string; readonly run: () => void } | undefined;
};

/** Posts a notice at the foot of the screen; null takes it away. */
export const NoticeContext = createContext<(notice: Notice | null) => void>(() => undefined);

/** Shows the latest notice, announces it, and keeps it until it is closed or replaced. */
export function NoticeBoard({ children, dismiss }: { readonly children: ReactNode; readonly dismiss: string }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  return (
    <NoticeContext value={setNotice}>
      {children}
      <div className={styles['place']} role="status" aria-live="polite">
        {notice === null ? null : (
          <div className={styles['notice']}>
            {notice.icon === undefined ? null : <Icon name={notice.icon} size={20} />}
            <p>{notice.text}</p>
            {notice.action === undefined ? null : (
              <button type="button" className={styles['action']} onClick={notice.action.run}>
                {notice.action.text}
              </button>
            )}
            <Button look="icon" className={styles['close']} aria-label={dismiss} onClick={() => setNotice(null)}>
              <Icon name="close" />
            </Button>
          </div>
        )}
      </div>
    </NoticeContext>
  );
}
