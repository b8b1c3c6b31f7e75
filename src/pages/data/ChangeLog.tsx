import type { Board } from '#model/board';
import type { BoardVersion } from '#model/changes/boardChange';
import { describeChange } from '#export/feed/describeChange';
import { groupChanges } from '#export/feed/groupChanges';
import { useLocale } from '#language/useLocale';
import { feedAddress } from '#selection/addresses';
import { Tag } from '#ui/Tag';
import styles from './DataPage.module.css';

/** The versions of the board, the newest first, each with what it added, revised and removed. */
export function ChangeLog({ board }: { readonly board: Board }) {
  const { t, language } = useLocale();
  const feed = import.meta.env.BASE_URL + feedAddress(language, board.id).slice(1);
  return (
    <>
      <p className={styles['intro']}>
        {t('data.changes.intro')} <a href={feed}>{t('data.downloads.feed')}</a>
      </p>
      <ol className={styles['versions']}>
        {(board.changes ?? []).map((version) => (
          <Version key={version.version} version={version} board={board} />
        ))}
      </ol>
    </>
  );
}

function Version({ version, board }: { readonly version: BoardVersion; readonly board: Board }) {
  const locale = useLocale();
  const { t, say, date } = locale;
  return (
    <li>
      <h3>
        {t('changes.version', { version: version.version, date: date(version.issued) })}{' '}
        {version.version === board.version ? <Tag>{t('data.changes.current')}</Tag> : null}
      </h3>
      {version.note === undefined ? null : <p>{say(version.note)}</p>}
      {groupChanges(version.items).map(({ kind, subject, items }) => (
        <div key={`${kind} ${subject}`}>
          <h4>{`${t(`changes.kind.${kind}`)}: ${t(`changes.count.${subject}`, { count: items.length })}`}</h4>
          <ul>
            {items.map((item) => (
              <li key={`${item.owner} ${item.id}`}>{describeChange(item, board, locale)}</li>
            ))}
          </ul>
        </div>
      ))}
    </li>
  );
}
