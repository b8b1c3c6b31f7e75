import { useContext, type ReactNode } from 'react';
import type { Figure, IndicatorFigure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { exportFormats } from '#export/exportFormats';
import { loadLibrary } from '#export/loadLibrary';
import { Guard } from '#ui/Guard';
import { Menu } from '#ui/menu/Menu';
import type { MenuGroup, MenuItem } from '#ui/menu/menuEntry';
import { NoticeContext } from '#ui/NoticeBoard';
import { closePanel } from '#ui/browser/closePanel';
import { takesPictures } from '#ui/browser/shareSheet';
import { formatNames } from './choice/exportChoice';
import { useExportChoice } from './choice/useExportChoice';
import { useLookChoices } from './choice/useLookChoices';
import { formatExtent } from './formatExtent';
import { formatIcons } from './formatIcons';
import { copyTable } from './take/copyTable';
import { copyImage, copyLink, copySentence, saveFigure, shareImage, type Taking } from './take/takeAway';
import { tellTrouble } from './take/tellTrouble';

type Props = {
  readonly figure: Figure;
  /** Id of the panel that holds the menu. */
  readonly panel: string;
  /** Shows a dialog in place of the menu; null takes it away. */
  readonly onDialog: (dialog: ReactNode) => void;
};

/** Everything that can be taken away of a figure, and how it is wanted. */
export function DownloadChoices({ figure, panel, onDialog }: Props) {
  const locale = useLocale();
  const { t, say } = locale;
  const notify = useContext(NoticeContext);
  const [choice] = useExportChoice();
  const taking: Taking = { figure, choice, locale, notify };
  const { sheet, paper, tongue } = useLookChoices();
  const formats = (group: 'image' | 'data'): MenuItem[] =>
    formatNames
      .filter((format) => exportFormats[format].group === group)
      .map((format) => ({
        id: format,
        name: t(`download.${format}`),
        hint: t(`download.${format}Hint`),
        extent: formatExtent(format, choice),
        icon: formatIcons[format],
        onChoose: () => void saveFigure(taking, format),
      }));
  const open = async (load: () => Promise<ReactNode>): Promise<void> => {
    try {
      onDialog(<Guard fallback={<p role="status">{t('trouble.partFailed')}</p>}>{await load()}</Guard>);
    } catch (error) {
      tellTrouble(taking, error, { again: () => void open(load) });
    }
  };
  const leave = () => onDialog(null);
  const embed = async (framed: IndicatorFigure) => {
    const { EmbedDialog } = await loadLibrary(() => import('#cards/embed/EmbedDialog'));
    return <EmbedDialog figure={framed} onClose={leave} />;
  };
  const options: MenuItem = {
    id: 'options',
    name: t('download.options'),
    icon: 'options',
    onChoose: () =>
      void open(async () => {
        const { ExportDialog } = await loadLibrary(() => import('./dialog/ExportDialog'));
        return <ExportDialog figure={figure} onClose={leave} />;
      }),
  };
  const share: readonly (MenuItem | null)[] = [
    { id: 'image', name: t('download.copyImage'), icon: 'copy', onChoose: () => void copyImage(taking) },
    { id: 'sentence', name: t('sentence.copy'), icon: 'sentence', onChoose: () => void copySentence(taking) },
    { id: 'table', name: t('download.copyTable'), icon: 'table', onChoose: () => void copyTable(taking) },
    { id: 'link', name: t('download.copyLink'), icon: 'link', onChoose: () => void copyLink(taking) },
    figure.kind === 'scoreboard' || figure.compared !== undefined
      ? null
      : { id: 'embed', name: t('embed.button'), icon: 'embed', onChoose: () => void open(() => embed(figure)) },
    takesPictures()
      ? { id: 'share', name: t('download.share'), icon: 'share', onChoose: () => void shareImage(taking) }
      : null,
  ];
  const groups: readonly MenuGroup[] = [
    {
      id: 'image',
      title: t('download.images'),
      note: t('download.imagesNote'),
      entries: [...formats('image'), sheet, paper, tongue, options],
    },
    { id: 'data', title: t('download.data'), note: t('download.dataNote'), entries: formats('data') },
    { id: 'share', title: t('download.sharing'), entries: share.filter((item) => item !== null) },
  ];
  return (
    <Menu
      label={t('download.menuOf', { title: say(figure.title) })}
      groups={groups.filter(({ entries }) => entries.length > 0)}
      onClose={() => closePanel(panel)}
    />
  );
}
