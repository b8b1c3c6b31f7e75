import type { IndicatorFigure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { JumpLink } from '#selection/JumpLink';
import { Icon } from '#ui/Icon';
import styles from './ConflictLink.module.css';

/** Says that sources differ, and leads to the page that tells how; nothing where they agree. */
export function ConflictLink({ figure }: { readonly figure: IndicatorFigure }) {
  const { t, say, language } = useLocale();
  const { conflict, id } = figure.indicator;
  if (conflict === undefined) return null;
  return (
    <JumpLink
      className={styles['conflict']}
      to={addressOf(language, figure.boardId, 'kpi', id)}
      at="versions"
      title={say(conflict)}
    >
      <Icon name="conflict" size={14} /> {t('card.conflict')}
    </JumpLink>
  );
}
