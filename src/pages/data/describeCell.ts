import type { CoverageCell } from '#model/coverage/coverageOf';
import type { Locale } from '#language/locale';

/** A field of the matrix in words: "estimate; plan or target; 2 more figures kept". */
export function describeCell({ actual, part, plan, missing, kept }: CoverageCell, { t }: Locale): string {
  const figure = actual === null ? '' : t(`data.coverage.actual.${actual}`);
  return [
    part ? t('data.coverage.part', { actual: figure }) : figure,
    missing === null ? '' : t('data.coverage.missing', { reason: t(`missing.${missing}`) }),
    plan ? t('data.coverage.plan') : '',
    kept === 0 ? '' : t('data.coverage.kept', { count: kept }),
  ]
    .filter((text) => text !== '')
    .join('; ');
}
