import type { Board } from '#model/board';
import type { Change, Facts } from '#model/changes/boardChange';
import { changedFields } from '#model/changes/compareBoards';
import type { Observation } from '#model/observation';
import type { Locale } from '#language/locale';
import type { Words } from '#model/languages';

type Field = keyof Facts;

/** Fields that are told with the value, as it is read: "hơn 1.900 người". */
const withValue = ['valueTo', 'qualifier', 'missing', 'unitOfMeasure'] as const;

type Told = Exclude<Field, (typeof withValue)[number]>;

function isTold(field: Field): field is Told {
  return !(withValue as readonly Field[]).includes(field);
}

type Named = { readonly id: string; readonly name: Words };

/** The name of a thing: as the board has it, else as the log kept it when it was removed, else its id. */
function nameIn(list: readonly Named[], id: string, board: Board, { say }: Locale): string {
  const known = list.find((one) => one.id === id)?.name;
  const kept = board.changes
    ?.flatMap(({ items }) => items)
    .find((one) => one.id === id && one.name !== undefined)?.name;
  const words = known ?? kept;
  return words === undefined ? id : say(words);
}

function namedThings({ sources, indicators, scoreboards }: Board): Readonly<Record<string, readonly Named[]>> {
  return {
    source: sources.map(({ id, short }) => ({ id, name: short })),
    indicator: indicators,
    scoreboard: scoreboards.map(({ id, title }) => ({ id, name: title })),
    target: scoreboards.flatMap(({ targets }) => targets),
  };
}

function valueOf(facts: Facts, board: Board, locale: Locale): string {
  const unit = board.unitsOfMeasure.find(({ id }) => id === facts.unitOfMeasure);
  const { value = null, missing, qualifier = 'exact' } = facts;
  if (value === null && missing === undefined) return locale.t('changes.inWords');
  if (value !== null && unit === undefined) return locale.number(value);
  return unit === undefined
    ? locale.t(`missing.${missing ?? 'not-found'}`)
    : locale.observation({ ...facts, value, qualifier } as Observation, unit);
}

/** How a fact reads; a field without a reader is text as it stands. */
const readers: Partial<Record<Told, (facts: Facts, board: Board, locale: Locale) => string | undefined>> = {
  value: valueOf,
  period: ({ period }, _, locale) => period && locale.period(period),
  referenceArea: ({ referenceArea: id }, board, locale) => id && nameIn(board.referenceAreas, id, board, locale),
  scenario: ({ scenario }, _, { t }) => scenario && t(`scenario.${scenario}`),
  observationStatus: ({ observationStatus: one }, _, { t }) => one && t(`observationStatus.${one}`),
  use: ({ use }, _, { t }) => use && t(use === 'shown' ? 'table.isShown' : 'table.isKept'),
  source: ({ source }, board, locale) =>
    source == null ? undefined : nameIn(namedThings(board)['source'] ?? [], source, board, locale),
  published: ({ published }, _, { date, t }) => (published == null ? t('table.unknownDate') : date(published)),
  category: ({ category }, board, locale) => category && nameIn(board.categories, category, board, locale),
  direction: ({ direction }, _, { t }) => direction && t(`direction.${direction}`),
  status: ({ status }, _, { t }) => status && t(`status.${status}`),
  indicator: ({ indicator }, board, locale) => indicator && nameIn(board.indicators, indicator, board, locale),
  total: ({ total }, _, { number }) => (total === undefined ? undefined : number(total)),
  reached: ({ reached }, _, { number }) => (reached === undefined ? undefined : number(reached)),
};

function read(field: Told, facts: Facts, board: Board, locale: Locale): string {
  const text = readers[field] === undefined ? facts[field] : readers[field](facts, board, locale);
  return text === undefined || text === null ? '–' : String(text);
}

/** "value 8.9% → 8.76%; status estimate → published". */
function differences(from: Facts, to: Facts, board: Board, locale: Locale): string {
  const fields = new Set(changedFields(from, to).map((field) => (isTold(field) ? field : 'value')));
  return [...fields]
    .map((field) => {
      const [before, now] = [from, to].map((facts) => read(field, facts, board, locale));
      const name = locale.t(`changes.field.${field}`);
      return `${name} ${before} → ${now}`;
    })
    .join('; ');
}

/** Name, period and kind of the figure that a change is about: "GRDP growth, 2024, plan". */
function subjectOf(change: Change, facts: Facts, board: Board, locale: Locale): string {
  const things = namedThings(board);
  if (change.subject !== 'observation') return nameIn(things[change.subject] ?? [], change.id, board, locale);
  const owners = [...(things['indicator'] ?? []), ...(things['scoreboard'] ?? [])];
  const area = facts.referenceArea === board.referenceArea ? [] : [read('referenceArea', facts, board, locale)];
  return [
    nameIn(owners, change.owner ?? '', board, locale),
    ...area,
    read('period', facts, board, locale),
    read('scenario', facts, board, locale),
  ].join(', ');
}

function levelOf(change: Change, facts: Facts, board: Board, locale: Locale): string {
  const indicator = board.indicators.find(({ id }) => id === facts.indicator);
  const one = indicator?.observations.find(({ id }) => id === change.id);
  const unit = board.unitsOfMeasure.find(({ id }) => id === one?.unitOfMeasure);
  const name = read('indicator', facts, board, locale);
  if (one === undefined || unit === undefined) return name;
  return `${name}, ${locale.period(one.period)}: ${locale.observation(one, unit)}`;
}

/**
 * A change as a line of text: "Tăng trưởng GRDP, 2024, thực hiện: giá trị 8,9 % → 8,76 %", with the reason where
 * there is one. Kind and subject ("Thêm: số liệu") are left to the heading above it. Names are those of `board`,
 * which is the newest; of what is gone, those kept in its log.
 */
export function describeChange(change: Change, board: Board, locale: Locale): string {
  const { kind, subject, from, to, because } = change;
  const facts = to ?? from ?? {};
  if (subject === 'level') return levelOf(change, facts, board, locale);
  const name = subjectOf(change, facts, board, locale);
  const reason = because === undefined ? '' : ` (${locale.say(because)})`;
  if (kind === 'revised' && from !== undefined) return `${name}: ${differences(from, facts, board, locale)}${reason}`;
  return subject === 'observation' ? `${name}: ${valueOf(facts, board, locale)}${reason}` : name + reason;
}
