import { useId } from 'react';
import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { PaceNote } from '#cards/pace/PaceNote';
import { useLocale } from '#language/useLocale';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { explainVerdict } from './explainVerdict';
import { reckonRows } from './reckonRows';
import styles from './Reckoning.module.css';
import { SourcedRows } from './SourcedRows';
import { StatusMark } from './StatusMark';

type Props = {
  readonly figure: IndicatorFigure;
  readonly board: Board | undefined;
  /** Id of the panel that it stands in. */
  readonly panel: string;
};

/** How a status came about: the rule in a sentence, then its numbers, each with its source. */
export function Reckoning({ figure, board, panel }: Props) {
  const locale = useLocale();
  const title = useId();
  return (
    <div role="group" aria-labelledby={title}>
      <div className={styles['head']}>
        <p id={title} className={styles['title']}>
          <StatusMark status={figure.headline.verdict.status} /> {locale.say(figure.indicator.name)}
        </p>
        <Button
          look="icon"
          className={styles['close']}
          aria-label={locale.t('reckoning.close')}
          popoverTarget={panel}
          popoverTargetAction="hide"
        >
          <Icon name="close" />
        </Button>
      </div>
      <p className={styles['rule']}>{explainVerdict(figure, locale)}</p>
      <SourcedRows rows={reckonRows(figure, locale)} sources={figure.sources} />
      {board === undefined ? null : <PaceNote figure={figure} board={board} look="part" />}
    </div>
  );
}
