import type { MissingReason, Observation } from '#model/observation';
import { comparePeriods } from '#model/period';
import { ofPeriod } from './periodPhrase';
import type { Telling } from './telling';

/** Shown cells of the figure's own area that hold no number and no words, oldest first. */
function emptyCells({ figure }: Telling): readonly Observation[] {
  const { latest, target } = figure.headline;
  const area = (latest ?? target)?.referenceArea;
  return figure.indicator.observations
    .filter(
      (one) =>
        one.use === 'shown' &&
        one.scenario === 'actual' &&
        one.value === null &&
        one.words === undefined &&
        (area === undefined || one.referenceArea === area),
    )
    .toSorted((left, right) => comparePeriods(left.period, right.period));
}

function joined(names: readonly string[], { locale }: Telling): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : locale.t('sentence.and', { first: names.slice(0, -1).join(', '), last });
}

/** "chưa có số thực hiện (chưa tìm thấy số công khai)": nothing was ever published, with the newest reason. */
export function noActualClause(telling: Telling): string {
  const { locale } = telling;
  const missing = emptyCells(telling).at(-1)?.missing;
  return missing === undefined
    ? locale.t('sentence.noActual')
    : locale.t('sentence.noActualBecause', { reason: locale.t(`missing.${missing}`) });
}

/**
 * One clause a reason for the periods after the latest value that have no figure: "không có số liệu năm 2023 và
 * năm 2024 (chưa tìm thấy số công khai)". Gaps before it are told by the chart and the table.
 */
export function laterGaps(telling: Telling): readonly string[] {
  const { figure, locale } = telling;
  const { latest } = figure.headline;
  if (latest === null) return [];
  const byReason = new Map<MissingReason, string[]>();
  for (const { period, missing = 'not-found' } of emptyCells(telling)) {
    if (comparePeriods(period, latest.period) <= 0) continue;
    byReason.set(missing, [...(byReason.get(missing) ?? []), ofPeriod(telling.beside(period) ?? period, locale)]);
  }
  return [...byReason].map(([reason, periods]) =>
    locale.t('sentence.noFigureFor', { periods: joined(periods, telling), reason: locale.t(`missing.${reason}`) }),
  );
}
