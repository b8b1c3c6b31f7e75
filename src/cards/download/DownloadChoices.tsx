import { useContext } from 'react';
import type { Figure } from '#model/figure';
import { languages, type Language } from '#model/languages';
import { useLocale } from '#language/useLocale';
import { exportFormats } from '#export/exportFormats';
import type { Format } from '#export/exportFormat';
import { buttonClass } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { Menu } from '#ui/Menu';
import { NoticeContext } from '#ui/NoticeBoard';
import styles from './DownloadMenu.module.css';
import { exportWithWords } from './exportWithWords';

const formats = Object.keys(exportFormats) as Format[];

/** Downloads a figure as an image, in the language of the page or in the other one. */
export function DownloadChoices({ figure, primary }: { readonly figure: Figure; readonly primary: boolean }) {
  const { t, say, language } = useLocale();
  const notify = useContext(NoticeContext);
  const save = async (format: Format, inLanguage: Language) => {
    notify({ text: t('download.busy') });
    const result = await exportWithWords(figure, format, inLanguage);
    if (result.ok) return notify({ text: t('download.done', { file: result.file }), icon: 'met' });
    const retry =
      format === 'svg' ? undefined : { text: t('download.retrySvg'), run: () => void save('svg', inLanguage) };
    return notify({ text: t('download.failed', { reason: result.reason }), icon: 'warning', action: retry });
  };
  const ordered = [language, ...languages.filter((one) => one !== language)];
  const groups = ordered.map((inLanguage) => ({
    title: t(`download.in.${inLanguage}`),
    items: formats.map((format) => ({
      id: `${format}.${inLanguage}`,
      name: t(`download.${format}`),
      hint: t(`download.${format}Hint`),
      onChoose: () => void save(format, inLanguage),
    })),
  }));
  return (
    <Menu
      label={t('download.menuOf', { title: say(figure.title) })}
      buttonClass={primary ? buttonClass('primary') : styles['button']}
      groups={groups}
    >
      <Icon name="download" size={20} />
      {primary ? t('download.button') : null}
    </Menu>
  );
}
