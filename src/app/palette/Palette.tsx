import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocale } from '#language/useLocale';
import type { Place } from '#selection/addresses';
import { Dialog } from '#ui/Dialog';
import { Icon } from '#ui/Icon';
import { listFound } from './find/listFound';
import { useFoundIndicators } from './find/useFoundIndicators';
import { listCommands } from './listCommands';
import { indicatorCommand } from './lists/indicatorCommand';
import styles from './Palette.late.module.css';
import { CommandList } from './show/CommandList';
import { useWalk } from './show/useWalk';
import type { Situation } from './situation';
import { useActions } from './useActions';
import { useSituation } from './useSituation';

/** The list for a text, where the visitor is. */
function useFound(situation: Situation, text: string) {
  const { board } = situation;
  const commands = useMemo(() => listCommands(situation), [situation]);
  const { indicators, all } = useFoundIndicators(board, text);
  return useMemo(() => {
    const pages = board === null ? [] : indicators.map((one) => indicatorCommand(situation, board, one));
    return listFound(commands, { pages, all }, text);
  }, [situation, board, commands, indicators, all, text]);
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
  const situation = useSituation(place);
  const found = useFound(situation, text);
  const act = useActions(situation, onDialog);
  const listed = found.groups.flatMap(({ commands }) => commands);
  const take = (place: number) => {
    const command = listed[place];
    if (command === undefined) return;
    // Closed at once, so that the focus is back before the page changes.
    field.current?.closest('dialog')?.close();
    act(command.action);
  };
  const { at, setAt, onKeyDown } = useWalk(listed.length, (place) => id + place, take);
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
          <input
            ref={(input) => {
              field.current = input;
              // Where the dialog puts the focus when it opens; React would move the focus before.
              input?.setAttribute('autofocus', '');
            }}
            type="text"
            role="combobox"
            aria-label={t('app.quick')}
            aria-autocomplete="list"
            aria-expanded={!nothing}
            aria-controls={id}
            aria-activedescendant={nothing ? undefined : id + at}
            placeholder={t('palette.placeholder')}
            value={text}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            onChange={(event) => {
              setText(event.target.value);
              setAt(0);
            }}
            onKeyDown={(event) => {
              const isKey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
              if (!isKey) return onKeyDown(event);
              event.preventDefault();
              return event.currentTarget.closest('dialog')?.close();
            }}
          />
        </div>
      }
    >
      <CommandList id={id} found={found} text={text} at={at} onMove={setAt} onTake={take} />
      <div className={styles['foot']}>
        <p role="status">
          {nothing ? t('palette.nothing', { text: text.trim().slice(0, 60) }) : null}
          {nothing || text.trim() === '' ? null : t('palette.count', { count: listed.length })}
          {found.more > 0 ? `. ${t('palette.more', { count: found.more })}` : null}
        </p>
        <p className={styles['keys']}>{t('palette.keys')}</p>
      </div>
    </Dialog>
  );
}
