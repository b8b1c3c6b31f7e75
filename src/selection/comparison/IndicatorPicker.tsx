import { useId, useState, type KeyboardEvent, type Ref } from 'react';
import type { Board, Indicator } from '#model/board';
import { useFoundInParts } from '#dataset/large/useParts';
import { useLocale } from '#language/useLocale';
import search from '#selection/controls/SearchBox.module.css';
import { loadFind, useFind } from '#selection/search/useFind';
import { Icon } from '#ui/Icon';
import { FoundList, type Named } from './FoundList';
import styles from './IndicatorPicker.module.css';

type Offer = {
  readonly board: Board;
  /** What can be chosen, in the order in which it is offered before anything is typed. */
  readonly offered: readonly Indicator[];
  /** Ids of those that are chosen already. */
  readonly chosen: readonly string[];
  readonly onPick: (id: string) => void;
};

type Props = Offer & { readonly field: Ref<HTMLInputElement> };

/** So many are seen at once; a longer list is searched, not read. */
const MOST = 8;

/** The offered indicators that fit what was typed, best first; plain words until the code that searches is here. */
function useFound({ board, offered, chosen }: Offer, text: string): readonly Named[] {
  const { say } = useLocale();
  const find = useFind(text);
  const { value: elsewhere } = useFoundInParts(board, text, MOST + chosen.length);
  if (text.trim() === '') return offered.slice(0, MOST);
  if (board.inParts !== undefined)
    return (elsewhere?.found ?? []).filter(({ id }) => !chosen.includes(id)).slice(0, MOST);
  const plain = text.toLowerCase().trim();
  if (find === null) return offered.filter((one) => say(one.name).toLowerCase().includes(plain)).slice(0, MOST);
  const known = new Map(offered.map((one) => [one.id, one]));
  return find(board, text)
    .flatMap((id) => known.get(id) ?? [])
    .slice(0, MOST);
}

/** The place of the next one in a list of `count`, round and round; from none to either end. */
function stepFrom(at: number, step: number, count: number): number {
  if (at < 0) return step > 0 ? 0 : count - 1;
  return (at + step + count) % count;
}

/** What is typed, whether the list is open, and which of it is meant. */
function useList(props: Offer) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const found = useFound(props, text);
  const change = (value: string, opened: boolean) => {
    setText(value);
    setOpen(opened);
    setAt(value.trim() === '' ? -1 : 0);
  };
  const pick = (one: Named | undefined) => {
    if (one === undefined) return;
    change('', false);
    props.onPick(one.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && (open || text !== '')) change('', false);
    else if (event.key === 'Enter' && open) pick(found[at]);
    else if (step !== undefined && found.length > 0) {
      setOpen(true);
      setAt(stepFrom(at, step, found.length));
    } else return;
    event.preventDefault();
  };
  return { text, open, setOpen, at, found, change, pick, onKeyDown };
}

/** A search field with a list: arrows walk, Enter or a press adds, Escape closes. */
export function IndicatorPicker({ field, ...props }: Props) {
  const { t } = useLocale();
  const id = useId();
  const { text, open, setOpen, at, found, change, pick, onKeyDown } = useList(props);
  const typed = text.trim() !== '';
  const shown = open && found.length > 0;
  const nothing = open && typed && found.length === 0;
  return (
    <div className={styles['picker']}>
      <div className={search['search']}>
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={t('compare.add')}
          aria-describedby={`${id}hint`}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={id}
          aria-activedescendant={shown && at >= 0 ? `${id}${at}` : undefined}
          placeholder={t('compare.add')}
          value={text}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onFocus={loadFind}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onChange={(event) => change(event.target.value, true)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p id={`${id}hint`} hidden>
        {t('compare.addHint')}
      </p>
      <FoundList id={id} board={props.board} found={found} at={at} shown={shown} onPick={pick} />
      <p className={nothing ? styles['none'] : 'vh'} role="status">
        {nothing ? t('compare.nothing', { search: text.trim().slice(0, 60) }) : null}
        {shown && typed ? t('filters.count', { count: found.length }) : null}
      </p>
    </div>
  );
}
