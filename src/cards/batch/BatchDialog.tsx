import type { Board } from '#model/board';
import type { Figure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { chosenLanguages } from '#cards/download/choice/exportChoice';
import { LookFields } from '#cards/download/choice/LookFields';
import { useExportChoice } from '#cards/download/choice/useExportChoice';
import { useLookChoices } from '#cards/download/choice/useLookChoices';
import { describeSelection } from '#selection/further/describeSelection';
import type { Selection } from '#selection/selection';
import { Button } from '#ui/Button';
import type { Choice } from '#ui/choice/choice';
import { exportFormats } from '#export/exportFormats';
import { Segments } from '#ui/choice/Segments';
import { Dialog } from '#ui/Dialog';
import { Icon } from '#ui/Icon';
import { NoticeText } from '#ui/NoticeText';
import dialog from '#cards/download/dialog/ExportDialog.late.module.css';
import styles from './BatchDialog.late.module.css';
import { batchWhats } from './batchWhat';
import { BatchFailures } from './BatchFailures';
import { BatchProgress } from './BatchProgress';
import { useBatch } from './useBatch';

type Figures = readonly [Figure, ...Figure[]];

type Props = {
  readonly board: Board;
  readonly selection: Selection;
  readonly figures: Figures;
  readonly onClose: () => void;
};

/** Takes many figures along in one file: as what, how it is to look, how far it is, and what it lacks. */
export function BatchDialog({ board, selection, figures, onClose }: Props) {
  const { t, say, language } = useLocale();
  const scope = describeSelection(board, selection);
  const [choice, change] = useExportChoice();
  const what = choice.batch;
  const { heeds } = exportFormats[what === 'zip' ? 'png' : what];
  const { tongue } = useLookChoices();
  const { progress, notice, failed, start, cancel } = useBatch();
  const write = (some: Figures) =>
    void start(what, { figures: some, languages: chosenLanguages(choice.tongue, language), look: choice, scope });
  const whatChoice: Choice = {
    id: 'what',
    name: t('download.batch.what'),
    options: batchWhats.map((value) => ({
      value,
      text: t(value === 'zip' ? 'download.batch.zip' : `download.${value}`),
      meaning: t(value === 'zip' ? 'download.batch.zipHint' : `download.${value}Hint`),
    })),
    chosen: what,
    onChoose: (value) => change({ batch: batchWhats.find((one) => one === value) ?? what }),
  };
  const again = [...new Set(failed.map(({ figure }) => figure))];
  const [first, ...rest] = again;
  return (
    <Dialog
      wide
      title={t('download.batch.button', { count: figures.length })}
      close={t('embed.close')}
      onClose={onClose}
    >
      <p className={styles['scope']}>{scope === undefined ? t('download.batch.whole') : say(scope)}</p>
      <fieldset className={`${dialog['columns']} ${styles['choices']}`} disabled={progress !== null}>
        <div>
          <Segments choice={whatChoice} />
          <Segments choice={tongue} />
        </div>
        <div>
          <LookFields heeds={heeds} />
        </div>
      </fieldset>
      {first === undefined ? null : <BatchFailures figures={again} onRetry={() => write([first, ...rest])} />}
      <div className={dialog['actions']}>
        {progress === null ? null : <BatchProgress progress={progress} />}
        {/* One button in one place, so that it keeps the focus when the work begins or ends. */}
        <Button
          look={progress === null ? 'primary' : 'plain'}
          onClick={progress === null ? () => write(figures) : cancel}
        >
          <Icon name={progress === null ? 'download' : 'close'} size={20} />{' '}
          {t(progress === null ? 'download.button' : 'download.batch.cancel')}
        </Button>
        <NoticeText notice={notice} />
      </div>
    </Dialog>
  );
}
