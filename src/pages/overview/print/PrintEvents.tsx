import type { Highlights } from '#model/highlights';
import { useLocale } from '#language/useLocale';
import styles from './PrintSheet.module.css';

/** The year in review as lists, with dates where the source gives them. */
export function PrintEvents({ highlights }: { readonly highlights: Highlights }) {
  const { say, number } = useLocale();
  return (
    <section className={styles['events']}>
      <h2>{say(highlights.title)}</h2>
      {highlights.groups.map((group) => (
        <div key={group.id}>
          <h3>{`${number(group.items.length)} ${say(group.name)}`}</h3>
          <ol>
            {group.items.map((item, index) => (
              <li key={item.id}>
                <b>{number(index + 1)}</b>
                <div>
                  <p>
                    {say(item.title)}
                    {item.when === undefined ? null : <small>{` (${say(item.when.label)})`}</small>}
                  </p>
                  {item.body === undefined ? null : <p className={styles['quiet']}>{say(item.body)}</p>}
                </div>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
