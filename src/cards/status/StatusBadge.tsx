import { lazy, Suspense, useId } from 'react';
import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { loadPart } from '#language/translator';
import { useLocale } from '#language/useLocale';
import { Guard } from '#ui/Guard';
import { Popover } from '#ui/Popover';
import styles from './StatusMark.module.css';
import { StatusMark } from './StatusMark';

const load = async () => {
  const [part] = await Promise.all([import('./Reckoning'), loadPart('figures')]);
  return { default: part.Reckoning };
};
const Reckoning = lazy(load);

let isPrepared = false;

/** What fails here is tried again on opening, and said there. */
const prepare = () => {
  if (isPrepared) return;
  isPrepared = true;
  load().catch(() => (isPrepared = false));
};

type Props = {
  readonly figure: IndicatorFigure;
  /** Where given, the panel also tells the pace towards a target of several years. */
  readonly board?: Board | undefined;
};

/** The status of an indicator as a button that opens its reckoning, which is fetched when someone comes near. */
export function StatusBadge({ figure, board }: Props) {
  const { t } = useLocale();
  const id = useId();
  const { status } = figure.headline.verdict;
  const panel = (
    <Guard fallback={<p role="alert">{t('trouble.partFailed')}</p>}>
      <Suspense fallback={<p role="status">{t('app.loading')}</p>}>
        <Reckoning figure={figure} board={board} panel={id} />
      </Suspense>
    </Guard>
  );
  return (
    <Popover
      id={id}
      name={`${t(`status.${status}`)}, ${t('card.why')}`}
      buttonClass={styles['button'] ?? ''}
      onIntent={prepare}
      content={panel}
    >
      <StatusMark status={status} />
    </Popover>
  );
}
