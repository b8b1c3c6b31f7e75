import { KpiCard } from '#cards/kpi/KpiCard';
import { StatusMark } from '#cards/status/StatusMark';
import { useLocale } from '#language/useLocale';
import { badgeExamples } from './examples/badgeExamples';
import { cardExamples } from './examples/cardExamples';
import { columnExamples } from './examples/columnExamples';
import { iconExamples } from './examples/iconExamples';
import { lineExamples } from './examples/lineExamples';
import { rankedExamples } from './examples/rankedExamples';
import { scoreboardExamples } from './examples/scoreboardExamples';
import { stackedExamples } from './examples/stackedExamples';
import { ExampleFigure } from './ExampleFigure';
import styles from './GalleryPage.module.css';
import { galleryWords, kindNames } from './galleryWords';

/** The examples of each kind. To add a kind: one file in `examples` and one line here. */
const examples = {
  column: columnExamples,
  line: lineExamples,
  'ranked-bar': rankedExamples,
  'stacked-bar': stackedExamples,
  'icon-array': iconExamples,
  scoreboard: scoreboardExamples,
} as const satisfies Record<keyof typeof kindNames, unknown>;

const kinds = Object.keys(examples) as (keyof typeof examples)[];

/** Every chart kind with its examples, badges and cards, in development and tests only. */
export function GalleryPage() {
  const { say } = useLocale();
  return (
    <div className={styles['page']}>
      <h1>{say(galleryWords.title)}</h1>
      <p className={styles['notice']}>{say(galleryWords.notice)}</p>
      <section id="badges">
        <h2>{say(galleryWords.badges)}</h2>
        <p className={styles['notice']}>{say(galleryWords.notice)}</p>
        <ul className={styles['badges']}>
          {badgeExamples.map(({ id, verdict }) => (
            <li key={id} id={`badge-${id}`}>
              <StatusMark status={verdict.status} />
            </li>
          ))}
        </ul>
      </section>
      <section id="cards">
        <h2>{say(galleryWords.cards)}</h2>
        <p className={styles['notice']}>{say(galleryWords.notice)}</p>
        <div className={styles['cards']}>
          {cardExamples.map(({ id, figure }) => (
            <KpiCard key={id} figure={figure} />
          ))}
        </div>
      </section>
      {kinds.map((kind) => (
        <section key={kind} id={kind}>
          <h2>{say(kindNames[kind])}</h2>
          {examples[kind].map((example) => (
            <ExampleFigure key={example.id} example={example} />
          ))}
        </section>
      ))}
    </div>
  );
}
