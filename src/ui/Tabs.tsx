import { Fragment, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { usePrinting } from './browser/usePrinting';
import { Icon, type IconName } from './Icon';
import styles from './Tabs.module.css';

type Tab = { readonly id: string; readonly name: string; readonly icon: IconName; readonly content: ReactNode };

type Props = {
  readonly label: string;
  readonly tabs: readonly [Tab, ...Tab[]];
  /** True where the icons alone stand beside a title; the names are then spoken and shown on hover. */
  readonly compact?: boolean;
  /** Places the row of tabs and the panel below it. */
  readonly children: (row: ReactNode, panel: ReactNode) => ReactNode;
};

/** A row of tabs and the panel of the chosen one; arrow keys walk, Home and End jump. Paper gets all panels. */
export function Tabs({ label, tabs, compact = false, children }: Props) {
  const [chosen, setChosen] = useState(tabs[0].id);
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const active = tabs.find((tab) => tab.id === chosen) ?? tabs[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.indexOf(active);
    const count = tabs.length;
    const next = { ArrowRight: (at + 1) % count, ArrowLeft: (at - 1 + count) % count, Home: 0, End: count - 1 }[
      event.key
    ];
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    setChosen(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return children(
    <div ref={row} className={compact ? styles['compact'] : styles['row']} role="tablist" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`${id}${tab.id}`}
          type="button"
          role="tab"
          aria-selected={tab === active}
          aria-controls={`${id}panel`}
          aria-label={compact ? tab.name : undefined}
          title={compact ? tab.name : undefined}
          tabIndex={tab === active ? 0 : -1}
          onClick={() => setChosen(tab.id)}
          onKeyDown={onKeyDown}
        >
          <Icon name={tab.icon} size={20} />
          {compact ? null : tab.name}
        </button>
      ))}
    </div>,
    <div id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${active.id}`}>
      {tabs.map((tab) => (printing || tab === active ? <Fragment key={tab.id}>{tab.content}</Fragment> : null))}
    </div>,
  );
}
