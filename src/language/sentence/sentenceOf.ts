import type { Figure, IndicatorFigure } from '#model/figure';
import { capital } from '#language/formats/capital';
import { comparisonSentence, namedComparison } from '#language/comparison/comparisonSentence';
import type { Locale } from '#language/locale';
import { earlierClause } from './changeClause';
import { laterGaps, noActualClause } from './missingClauses';
import { periodBeside } from './periodPhrase';
import { scoreSentence } from './scoreSentence';
import { aimClause, judgedClause } from './targetClauses';
import { proseUnit, type Telling } from './telling';
import { valueClause, whenOf } from './valueClause';

/** The opening of a sentence and what it opens: a value's verb follows its period, a finding a colon. */
type Body = { readonly when: string; readonly said: string; readonly words: boolean };

function clauses(telling: Telling): Body {
  const { latest, verdict } = telling.figure.headline;
  const present = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join('; ');
  if (latest === null) return { when: '', said: present([aimClause(telling), noActualClause(telling)]), words: false };
  const judged = judgedClause(telling);
  const earlier = earlierClause(telling);
  const core = valueClause(latest, telling) + (judged === null ? '' : `, ${judged}`);
  const near = judged === null && earlier?.kind === 'change';
  const said = present([
    near ? `${core}, ${earlier.text}` : core,
    near ? null : (earlier?.text ?? null),
    judged === null ? aimClause(telling) : null,
    ...laterGaps(telling),
    verdict.rule === 'milestone-reached' ? telling.locale.t('sentence.milestone') : null,
  ]);
  return { when: whenOf(latest, telling), said, words: latest.value === null };
}

function tell(figure: IndicatorFigure, locale: Locale, name: string): Body {
  const unit = proseUnit(figure.unit);
  return clauses({ figure, locale, unit, beside: (period) => periodBeside(name, period, locale) });
}

const glue = (parts: readonly string[], between: string) => parts.filter((part) => part !== '').join(between);

function finish(text: string): string {
  const whole = capital(text);
  return whole.endsWith('.') ? whole : `${whole}.`;
}

/**
 * A figure in one sentence, to stand below its name: "Năm 2024 đạt 8,76 %, vượt kế hoạch 7,5 % là 1,26 điểm %;
 * giảm 3,51 điểm % so với năm 2023." Made from the headline alone, so it can never contradict the badge; the
 * words must be loaded (`loadPart('figures')`). Percentages differ in points, ranks in places, amounts in the
 * unit and in percent. Nothing is claimed that the data does not hold: no distance from "over" and "about".
 */
export function sentenceOf(figure: Figure, locale: Locale): string {
  if (figure.kind === 'scoreboard') return scoreSentence(figure, locale);
  if (figure.compared !== undefined) return comparisonSentence(figure, locale);
  const { when, said, words } = tell(figure, locale, '');
  return finish(glue([when, said], words ? ': ' : ' '));
}

/**
 * The same sentence with the indicator's name before it, for where it stands alone: a description, a copied
 * text, the name of a chart. What the name says of the period is not said twice: "Average GRDP growth
 * 2016–2020: it reached 5.26%." A name with a colon of its own is followed by a dash.
 */
export function namedSentenceOf(figure: Figure, locale: Locale): string {
  if (figure.kind === 'scoreboard') return scoreSentence(figure, locale);
  if (figure.compared !== undefined) return namedComparison(figure, locale);
  const name = locale.say(figure.indicator.name);
  const { when, said, words } = tell(figure, locale, name);
  const between = name.includes(':') ? ' – ' : ': ';
  return finish(
    words ? glue([glue([name, when], ' '), said], between) : glue([name, glue([when, said], ' ')], between),
  );
}
