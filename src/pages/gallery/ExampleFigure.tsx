import { layoutFigure, chartKinds } from '#charts/chartKinds';
import { textScales } from '#charts/frame';
import { describeFigure } from '#charts/speech';
import { Still } from '#charts/still/Still';
import { useLocale } from '#language/useLocale';
import styles from './GalleryPage.module.css';
import type { Example } from './examples/example';
import { galleryWords } from './galleryWords';
import { LiveBox } from './LiveBox';

const PANEL = { width: 480, height: 320, scale: textScales.panel } as const;
const CARD = { width: 292, height: 86, scale: textScales.card } as const;

/** One example: the still at the sizes of a panel and a card, and the live chart where the kind has one. */
export function ExampleFigure({ example }: { readonly example: Example }) {
  const locale = useLocale();
  const { say } = locale;
  const { figure } = example;
  const panel = layoutFigure(figure, PANEL, locale);
  const card = layoutFigure(figure, CARD, locale);
  const hasLive = figure.kind !== 'none' && chartKinds[figure.kind].live !== null;
  const label = describeFigure(figure, locale);
  return (
    <article className={styles['example']} id={example.id}>
      <h3>{say(example.name)}</h3>
      <p className={styles['notice']}>{say(galleryWords.notice)}</p>
      <div className={styles['pictures']}>
        <figure>
          <div className={styles['panel']} data-picture="panel">
            {panel === null ? null : <Still drawing={panel} label={label} />}
          </div>
          <figcaption>{say(galleryWords.still)}</figcaption>
        </figure>
        <figure>
          <div className={styles['panel']} data-picture="live">
            {panel !== null && hasLive ? <LiveBox figure={figure} layout={panel} /> : null}
          </div>
          <figcaption>{say(hasLive ? galleryWords.live : galleryWords.noLive)}</figcaption>
        </figure>
        <figure>
          <div className={styles['card']} data-picture="card">
            {card === null ? null : <Still drawing={card} label={label} />}
          </div>
          <figcaption>{say(galleryWords.card)}</figcaption>
        </figure>
      </div>
    </article>
  );
}
