import { useState } from 'react';
import type { Figure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { exportFormats } from '#export/exportFormats';
import { Button } from '#ui/Button';
import { Segments } from '#ui/choice/Segments';
import { Dialog } from '#ui/Dialog';
import { Icon } from '#ui/Icon';
import { FileIcon } from '#ui/icons/FileIcon';
import type { Notice } from '#ui/NoticeBoard';
import { NoticeText } from '#ui/NoticeText';
import { takesPictures } from '#ui/browser/shareSheet';
import { LookFields } from '#cards/download/choice/LookFields';
import { useExportChoice } from '#cards/download/choice/useExportChoice';
import { useLookChoices } from '#cards/download/choice/useLookChoices';
import { formatExtent } from '#cards/download/formatExtent';
import { copyImage, saveFigure, shareImage, type Taking } from '#cards/download/take/takeAway';
import styles from './ExportDialog.late.module.css';
import { PreviewPane } from './PreviewPane';

type Props = { readonly figure: Figure; readonly onClose: () => void };

/** What a file of a figure will look like, every choice about it, and the ways to take it along. */
export function ExportDialog({ figure, onClose }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const [choice] = useExportChoice();
  const { format, tongue } = useLookChoices();
  const [notice, setNotice] = useState<Notice | null>(null);
  const taking: Taking = { figure, choice, locale, notify: setNotice };
  const { heeds, name } = exportFormats[choice.format];
  const extent = formatExtent(choice.format, choice);
  return (
    <Dialog wide title={t('download.dialogTitle')} close={t('embed.close')} onClose={onClose}>
      <div className={styles['columns']}>
        <PreviewPane figure={figure} choice={choice} />
        <div>
          <Segments choice={format} />
          <Segments choice={tongue} />
          <LookFields heeds={heeds} />
        </div>
      </div>
      <div className={styles['actions']}>
        <Button look="primary" onClick={() => void saveFigure(taking, choice.format)}>
          <Icon name="download" size={20} /> {t('download.take', { format: name })}
        </Button>
        <Button onClick={() => void copyImage(taking)}>
          <FileIcon name="copy" /> {t('download.copyImage')}
        </Button>
        {takesPictures() ? (
          <Button onClick={() => void shareImage(taking)}>
            <FileIcon name="share" /> {t('download.share')}
          </Button>
        ) : null}
        {notice === null ? <span className={styles['extent']}>{extent}</span> : null}
        <NoticeText notice={notice} />
      </div>
    </Dialog>
  );
}
