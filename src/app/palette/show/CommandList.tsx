import { memo } from 'react';
import { markName } from '#selection/search/markName';
import { useLocale } from '#language/useLocale';
import { FileIcon } from '#ui/icons/FileIcon';
import { Icon } from '#ui/Icon';
import type { Command, CommandGroup } from '#app/palette/command';
import type { Found } from '#app/palette/find/listFound';
import styles from '#app/palette/Palette.late.module.css';

type Props = {
  /** Id of the list; that of an option is this with its place behind it. */
  readonly id: string;
  readonly found: Found;
  readonly text: string;
  /** The place that Enter would take. */
  readonly at: number;
  readonly onMove: (at: number) => void;
  readonly onTake: (at: number) => void;
};

/** What was found, group by group; the focus stays in the field that the list belongs to. */
export function CommandList({ id, found, text, at, onMove, onTake }: Props) {
  const { t } = useLocale();
  const starts = found.groups.map((_, index) =>
    found.groups.slice(0, index).reduce((sum, { commands }) => sum + commands.length, 0),
  );
  return (
    <div id={id} role="listbox" aria-label={t('palette.results')} className={styles['list']} tabIndex={-1}>
      {found.groups.map(({ group, commands }, index) => (
        <div key={group} role="group" aria-labelledby={`${id}${group}`}>
          <h3 id={`${id}${group}`} role="presentation">
            {t(`palette.group.${group}`)}
          </h3>
          {commands.map((command, inside) => {
            const place = (starts[index] ?? 0) + inside;
            return (
              <div
                key={command.id}
                id={`${id}${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === at}
                className={styles['option']}
                // A press must not take the focus from the field.
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => onMove(place)}
                onClick={() => onTake(place)}
                // The field has the keys; this is for programs that press an option.
                onKeyDown={(event) => (event.key === 'Enter' ? onTake(place) : undefined)}
              >
                <Option command={command} text={text} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** Groups of places to be at rather than choices that hold. */
const places: readonly CommandGroup[] = ['indicators', 'pages'];

const Option = memo(function Option({ command, text }: { readonly command: Command; readonly text: string }) {
  const { t, say } = useLocale();
  const { icon, of, name, hint, inUse, group } = command;
  const remark = hint === undefined ? null : say(hint);
  return (
    <>
      {'app' in icon ? <Icon name={icon.app} size={20} /> : <FileIcon name={icon.file} />}
      <span>
        {of === undefined ? null : <i>{say(of)}: </i>}
        {markName(say(name), text)}
      </span>{' '}
      <small>{inUse === true ? t(places.includes(group) ? 'palette.here' : 'palette.inUse') : remark}</small>
    </>
  );
});
