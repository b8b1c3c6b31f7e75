import { useMemo } from 'react';
import type { Board } from '#model/board';
import { boardCsv } from '#export/table/boardCsv';
import { boardSize } from '#dataset/boardSize';
import { useLocale } from '#language/useLocale';
import { feedAddress } from '#selection/addresses';
import styles from './DataPage.module.css';

/** The files of the board, what each is and how large. */
export function Downloads({ board }: { readonly board: Board }) {
  const { t, number, language } = useLocale();
  const base = import.meta.env.BASE_URL;
  // The size of a board in parts is not known from its manifest.
  const csv = useMemo(
    () => (board.inParts === undefined ? new TextEncoder().encode(boardCsv(board)).length : null),
    [board],
  );
  const files = [
    { kind: 'csv', href: `${base}data/${board.id}.csv`, bytes: csv, saved: true },
    { kind: 'json', href: `${base}data/${board.id}.json`, bytes: boardSize(board.id), saved: true },
    { kind: 'schema', href: `${base}schema/board.v1.json`, bytes: null, saved: false },
    { kind: 'feed', href: base + feedAddress(language, board.id).slice(1), bytes: null, saved: false },
  ] as const;
  return (
    <>
      <p className={styles['intro']}>{t('data.downloads.intro')}</p>
      <ul className={styles['files']}>
        {files.map(({ kind, href, bytes, saved }) => (
          <li key={kind}>
            <a href={href} download={saved}>
              {t(`data.downloads.${kind}`)}
            </a>
            {bytes === null ? null : (
              <span className={styles['quiet']}>
                {t('data.downloads.size', { size: number(Math.max(1, Math.round(bytes / 1000))) })}
              </span>
            )}
            <p>
              {t(
                kind === 'json' && board.inParts !== undefined
                  ? 'data.downloads.manifestNote'
                  : `data.downloads.${kind}Note`,
              )}
            </p>
            <code>{href}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
