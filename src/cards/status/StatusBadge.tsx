import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { loadPart } from '#language/translator';
import { useLocale } from '#language/useLocale';
import { Popover } from '#ui/Popover';
import styles from './StatusMark.module.css';
import { StatusMark } from './StatusMark';

async function load() {
  const [{ Reckoning }] = await Promise.all([import('./Reckoning'), loadPart('figures')]);
  return Reckoning;
}

type Props = {
  readonly figure: IndicatorFigure;
  /** Where given, the panel also tells the pace towards a target of several years. */
  readonly board?: Board | undefined;
};

/** The status of an indicator as a button that opens its reckoning, which is fetched when someone comes near. */
export function StatusBadge({ figure, board }: Props) {
  const { t } = useLocale();
  const { status } = figure.headline.verdict;
  return (
    <Popover
      name={`${t(`status.${status}`)}, ${t('card.why')}`}
      buttonClass={styles['button']}
      load={load}
      renderPanel={(Reckoning, id) => <Reckoning figure={figure} board={board} panel={id} />}
      waiting={t('app.loading')}
      broken={t('trouble.partFailed')}
    >
      <StatusMark status={status} />
    </Popover>
  );
}
