import { useState } from 'react';
import type { Figure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { FigureTable } from '#cards/table/FigureTable';
import { chosenLanguages, type ExportChoice } from '#cards/download/choice/exportChoice';
import { tellTrouble } from '#cards/download/take/tellTrouble';
import { exportFormats } from '#export/exportFormats';
import { plainLook } from '#export/look';
import type { Notice } from '#ui/NoticeBoard';
import { NoticeText } from '#ui/NoticeText';
import styles from './ExportDialog.late.module.css';
import { usePreview } from './usePreview';

type Props = { readonly figure: Figure; readonly choice: ExportChoice };

/** What the file will show: the picture itself, or the figures of a file that holds no picture. */
export function PreviewPane({ figure, choice }: Props) {
  const { t } = useLocale();
  const { group, holds } = exportFormats[choice.format];
  if (group === 'data')
    return (
      <div className={styles['pane']}>
        {figure.kind === 'scoreboard' ? null : <FigureTable figure={figure} still />}
        <p>{t('download.preview.data')}</p>
      </div>
    );
  return (
    <div className={styles['pane']}>
      <Pictures figure={figure} choice={holds === 'one' ? choice : { ...choice, ...plainLook }} />
      {holds === 'one' ? null : <p>{t('download.preview.pages')}</p>}
    </div>
  );
}

function Pictures({ figure, choice }: Props) {
  const locale = useLocale();
  const { t, say, language } = locale;
  const [attempt, setAttempt] = useState(0);
  const tongues = chosenLanguages(choice.tongue, language);
  const { pictures, error } = usePreview(figure, choice, tongues.join(' '), attempt);
  if (error !== undefined) {
    let notice: Notice | null = null;
    tellTrouble({ locale, notify: (told) => (notice = told) }, error, { again: () => setAttempt(attempt + 1) });
    return <NoticeText notice={notice} />;
  }
  return (
    <div className={styles['pictures']} data-count={pictures.length} aria-busy={pictures.length === 0}>
      {pictures.map((address, index) => (
        <img
          key={tongues[index]}
          src={address}
          alt={t('download.preview.alt', {
            title: say(figure.title),
            language: t(`download.in.${tongues[index] ?? language}`),
          })}
        />
      ))}
    </div>
  );
}
