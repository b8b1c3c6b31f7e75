import type { Source } from '#model/board';
import type { Figure, IndicatorFigure, ScoreboardFigure } from '#model/figure';
import type { Words } from '#model/languages';
import type { Observation } from '#model/observation';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { ExportJob } from '#export/exportFormat';
import { sentenceOf } from '#language/sentence/sentenceOf';

type ByLanguage<Value> = Readonly<Record<string, Value>>;

/** Ready-made text of one language, the only formatted text in the file. */
type Texts = {
  readonly message: string;
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly sources: string;
  readonly address: string;
};

type FigureData = Pick<Figure, 'id' | 'title' | 'subtitle' | 'remark' | 'note' | 'period' | 'published'> & {
  readonly kind: Figure['kind'];
  readonly texts: ByLanguage<Texts>;
  readonly sources: readonly Source[];
} & (ReturnType<typeof indicatorData> | Pick<ScoreboardFigure, 'scoreboard'>);

/** What a JSON file of figures holds; described in docs/data.md. Names are those of the board's own file. */
export type FigureFile = {
  readonly format: 'kpi-figures';
  readonly formatVersion: 1;
  readonly exported: string;
  readonly board: { readonly id: string; readonly version: string; readonly title: Words; readonly subtitle: Words };
  readonly scope?: Words | undefined;
  readonly licence: ByLanguage<string>;
  readonly figures: readonly FigureData[];
};

/** An observation by its id where it is one of the indicator's own, which the file lists whole. */
const idOf = (one: Observation | null) => one?.id ?? null;

function indicatorData({ indicator, category, unit, periods, series, headline }: IndicatorFigure) {
  const { observations, category: _, unitOfMeasure: __, picture: ___, ...about } = indicator;
  return {
    indicator: { ...about, category, unitOfMeasure: unit },
    /** The reckoning of the status, with the numbers it was made from. */
    status: headline.verdict,
    headline: {
      latest: idOf(headline.latest),
      previous: idOf(headline.previous),
      target: idOf(headline.target),
      change: headline.change,
    },
    periods,
    /** What the picture draws; null where there is no figure, with the reason. */
    series,
    /** Every figure of the indicator, shown or kept. */
    observations,
  };
}

function dataOf(figure: Figure, entries: readonly ExportEntry[]): FigureData {
  const { id, kind, title, subtitle, remark, note, period, published, sources, otherSources = [] } = figure;
  const texts = entries.map(({ locale, message, words, address }) => {
    const { notes, sources: named } = words;
    const sentence = sentenceOf(figure, locale);
    return [locale.language, { message, sentence, notes, sources: named, address }] as const;
  });
  return {
    id,
    kind,
    title,
    subtitle,
    remark,
    note,
    period,
    published,
    texts: Object.fromEntries(texts),
    sources: [...sources, ...otherSources],
    ...(figure.kind === 'scoreboard' ? { scoreboard: figure.scoreboard } : indicatorData(figure)),
  };
}

/**
 * The figures of a job as one object for `JSON.stringify`: numbers as published, dates as `2025-01-27`, words of the
 * board in all its languages, and under `texts` ready sentences in the languages asked for. The shape is a promise:
 * fields may be added, and one that changes its meaning raises `formatVersion`.
 */
export function figureJson({ entries, today, scope }: Pick<ExportJob, 'entries' | 'today' | 'scope'>): FigureFile {
  const [{ figure }] = entries;
  const figures = [...new Set(entries.map((entry) => entry.figure))];
  const locales = [...new Set(entries.map(({ locale }) => locale))];
  return {
    format: 'kpi-figures',
    formatVersion: 1,
    exported: today,
    board: {
      id: figure.boardId,
      version: figure.boardVersion,
      title: figure.boardTitle,
      subtitle: figure.boardSubtitle,
    },
    scope,
    licence: Object.fromEntries(locales.map(({ language, t }) => [language, t('book.licence')])),
    figures: figures.map((one) =>
      dataOf(
        one,
        entries.filter((entry) => entry.figure === one),
      ),
    ),
  };
}
