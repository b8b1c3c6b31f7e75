import { t } from 'i18next';
import type { Board } from '#model/board';

type Props = {
  readonly board: Board;
  readonly chosen: string | null;
  readonly onChoose: (category: string | null) => void;
};

export function Categories({ board, chosen, onChoose }: Props) {
  return (
    <div role="group">
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {t('filters.all')} {board.indicators.length}
      </button>
      {board.categories.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={chosen === id} onClick={() => onChoose(chosen === id ? null : id)}>
          {name.vi} {board.indicators.filter((one) => one.category === id).length}
        </button>
      ))}
    </div>
  );
}
