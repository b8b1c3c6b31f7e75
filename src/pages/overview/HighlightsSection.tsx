import type { Highlight, HighlightGroup, Highlights } from '#model/highlights';
import { useLocale } from '#language/useLocale';
import styles from './HighlightsSection.module.css';
import { MonthTrack } from './MonthTrack';

/** The year in review: what the source names, with dates only where a source gives one. */
export function HighlightsSection({ highlights }: { readonly highlights: Highlights }) {
  const { say } = useLocale();
  return (
    <section className={styles['section']} id="events" aria-labelledby="events-title">
      <h2 id="events-title" className={styles['title']}>
        {say(highlights.title)}
      </h2>
      <div className={styles['groups']}>
        {highlights.groups.map((group) => (
          <Group key={group.id} group={group} year={highlights.year} />
        ))}
      </div>
    </section>
  );
}

function Group({ group, year }: { readonly group: HighlightGroup; readonly year: string }) {
  const { say, number, t } = useLocale();
  return (
    <div className={group.timeline ? styles['wide'] : styles['group']} data-count={group.items.length}>
      <div className={styles['head']}>
        <h3>
          <b>{number(group.items.length)}</b> {say(group.name)}
        </h3>
        {group.timeline ? (
          <div className={styles['months']}>
            <p>{t('highlights.months', { year })}</p>
            <MonthTrack when={null} year={year} months />
          </div>
        ) : null}
      </div>
      <ol>
        {group.items.map((item, index) => (
          <Item key={item.id} item={item} index={index} timeline={group.timeline} year={year} />
        ))}
      </ol>
    </div>
  );
}

type ItemProps = {
  readonly item: Highlight;
  readonly index: number;
  readonly timeline: boolean;
  readonly year: string;
};

function Item({ item, index, timeline, year }: ItemProps) {
  const { say, number } = useLocale();
  return (
    <li className={timeline ? styles['row'] : styles['item']}>
      <span className={styles['index']} aria-hidden="true">
        {number(index + 1)}
      </span>
      <div>
        <h4>{say(item.title)}</h4>
        {item.body === undefined ? null : <p>{say(item.body)}</p>}
      </div>
      {timeline ? (
        <div className={styles['track']}>
          <MonthTrack when={item.when ?? null} year={year} />
        </div>
      ) : null}
    </li>
  );
}
