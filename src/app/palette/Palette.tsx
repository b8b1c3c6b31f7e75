import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocale } from '#language/useLocale';
import type { Place } from '#selection/addresses';
import { findFigures } from '#selection/search/findFigures';
import { whenIdle } from '#ui/browser/whenIdle';
import { Dialog } from '#ui/Dialog';
import { Icon } from '#ui/Icon';
import { findCommands } from './find/findCommands';
import { listFound } from './find/listFound';
import { useFoundIndicators } from './find/useFoundIndicators';
import { listCommands } from './listCommands';
import { indicatorCommand } from './lists/indicatorCommand';
import styles from './Palette.late.module.css';
import { CommandList } from './show/CommandList';
import { PaletteField } from './show/PaletteField';
import { useWalk } from './show/useWalk';
import type { Situation } from './situation';
import { useActions } from './useActions';
import { useSituation } from './useSituation';

/** The list for a text, where the visitor is. */
function useFound(situation: Situation, text: string) {
  const { board } = situation;
  const commands = useMemo(() => listCommands(situation), [situation]);
  const { indicators, all, stale } = useFoundIndicators(board, text);
  useEffect(() => {
    // Both make their index when first asked: the first letter should not wait for it.
    whenIdle(() => {
      findCommands(commands, '');
      if (board !== null && board.inParts === undefined) findFigures(board, '');
    });
  }, [commands, board]);
  const found = useMemo(() => {
    const pages = board === null ? [] : indicators.map((one) => indicatorCommand(situation, board, one));
    return listFound(commands, { pages, all }, text);
  }, [situation, board, commands, indicators, all, text]);
  return { found, stale };
}

type Props = {
  readonly place: Place;
  /** What was typed before the palette was there. */
  readonly typed: string;
  readonly onClose: () => void;
  /** Shows a dialog after the palette; null takes it away. */
  readonly onDialog: (dialog: ReactNode) => void;
};

/** A search field over everything that the board has and can do: arrows walk, Enter or a press does it. */
export function Palette({ place, typed, onClose, onDialog }: Props) {
  const { t } = useLocale();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(typed);
  // A letter is seen at once; the list follows.
  const listedText = useDeferredValue(text);
  const situation = useSituation(place);
  const { found, stale } = useFound(situation, listedText);
  const isListed = listedText === text && !stale;
  const enters = useRef(false);
  const act = useActions(situation, onDialog);
  const listed = found.groups.flatMap(({ commands }) => commands);
  const take = (place: number) => {
    const command = listed[place];
    if (command === undefined) return;
    // Closed at once, so that the focus is back before the page changes.
    field.current?.closest('dialog')?.close();
    act(command.action);
  };
  const enter = (place: number) => {
    enters.current = !isListed;
    if (isListed) take(place);
  };
  const { at, setAt, onKeyDown } = useWalk(listed.length, (place) => id + place, enter);
  useEffect(() => {
    // Enter that came before the list means the best of what was typed.
    if (isListed && enters.current) enter(0);
  });
  const nothing = listed.length === 0;
  return (
    <Dialog
      top
      title={t('app.quick')}
      close={t('further.close')}
      onClose={onClose}
      head={
        <div className={styles['field']}>
          <Icon name="search" size={20} />
          <PaletteField
            onField={(input) => {
              field.current = input;
            }}
            list={id}
            at={nothing ? undefined : id + at}
            value={text}
            onChange={(value) => {
              enters.current = false;
              setText(value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
      }
    >
      <CommandList id={id} found={found} text={listedText} at={at} onMove={setAt} onTake={take} />
      <div className={styles['foot']}>
        <p role="status">
          {nothing ? t('palette.nothing', { text: listedText.trim().slice(0, 60) }) : null}
          {nothing || listedText.trim() === '' ? null : t('palette.count', { count: listed.length })}
          {found.more > 0 ? `. ${t('palette.more', { count: found.more })}` : null}
        </p>
        <p className={styles['keys']}>{t('palette.keys')}</p>
      </div>
    </Dialog>
  );
}
