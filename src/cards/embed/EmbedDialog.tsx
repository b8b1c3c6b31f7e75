import { useId, useState } from 'react';
import type { IndicatorFigure } from '#model/figure';
import { languages } from '#model/languages';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { frameThemes, writeFrameTheme, type FrameTheme } from '#selection/frameChoice';
import { fullAddress } from '#selection/fullAddress';
import { copyText } from '#ui/browser/copyText';
import { Button } from '#ui/Button';
import { Dialog } from '#ui/Dialog';
import { FileIcon } from '#ui/icons/FileIcon';
import { Select } from '#ui/Select';
import { embedCode } from './embedCode';
import styles from './EmbedDialog.late.module.css';

type Props = { readonly figure: IndicatorFigure; readonly onClose: () => void };

/** The code of the frame, for the language and theme that the other page wants. */
export function EmbedDialog({ figure, onClose }: Props) {
  const { t, language } = useLocale();
  const id = useId();
  const [inLanguage, setLanguage] = useState(language);
  // Most pages are light whatever the visitor's system says; a frame that turns dark in them stands out.
  const [theme, setTheme] = useState<FrameTheme>('light');
  const [copied, setCopied] = useState<boolean | null>(null);
  const address = fullAddress(
    addressOf(inLanguage, figure.boardId, 'embed', figure.indicator.id) + writeFrameTheme(theme),
  );
  const title = t('app.pageTitle', { title: figure.indicator.name[inLanguage], board: figure.boardTitle[inLanguage] });
  const code = embedCode({ address, title });
  const change = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      set(value);
      setCopied(null);
    };
  };
  return (
    <Dialog title={t('embed.button')} close={t('embed.close')} onClose={onClose}>
      <p className={styles['intro']}>{t('embed.intro')}</p>
      <div className={styles['choices']}>
        <Select
          label={t('app.language')}
          value={inLanguage}
          options={languages.map((one) => ({ value: one, text: t(one === 'vi' ? 'app.vietnamese' : 'app.english') }))}
          onChange={change(setLanguage)}
        />
        <Select
          label={t('embed.theme')}
          value={theme}
          options={frameThemes.map((one) => ({ value: one, text: t(`embed.${one}`) }))}
          onChange={change(setTheme)}
        />
      </div>
      <label className={styles['label']} htmlFor={id}>
        {t('embed.code')}
      </label>
      <textarea
        id={id}
        className={styles['code']}
        rows={6}
        readOnly
        spellCheck={false}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles['actions']}>
        <Button look="primary" onClick={() => void copyText(code).then(setCopied)}>
          <FileIcon name="words" size={20} /> {t('embed.copy')}
        </Button>
        <a href={address} target="_blank" rel="noopener noreferrer">
          {t('embed.preview')}
        </a>
        <span role="status">{copied === null ? '' : t(copied ? 'embed.copied' : 'embed.notCopied')}</span>
      </div>
    </Dialog>
  );
}
