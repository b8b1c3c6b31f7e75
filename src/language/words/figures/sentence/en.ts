import type { Shape } from '#language/words/en';

/** The parts of the sentence about a figure, in English; `src/language/sentence` puts them together. */
export const en = {
  sentence: {
    copy: 'Copy sentence',
    copied: 'Sentence copied',
    copyDenied: 'The browser did not allow copying. The sentence is selected: copy it with Ctrl+C or the menu.',
    /** When: in front of what is said. */
    at: {
      year: 'in {{period}}',
      part: 'in {{period}}',
      month: 'in {{period}}',
      date: 'on {{period}}',
      by: 'by {{period}}',
      span: 'for {{period}}',
    },
    /** The period as a noun: "the plan for 2025", "no value for 2024". */
    of: { year: '{{period}}', part: '{{period}}', month: '{{period}}', date: '{{period}}', span: '{{period}}' },
    thanDate: 'the figure of {{period}}',
    and: '{{first}} and {{last}}',
    /** Parts of a year that an indicator's own name may hold: its sentences then name the year alone. */
    inName: { half: 'first half of the year', months: 'nine months', quarter: 'first quarter' },
    said: {
      final: {
        reached: 'it reached {{value}}',
        was: 'it was {{value}}',
        rank: 'it was {{value}}',
        order: 'it was {{value}} in order',
        count_one: 'there was {{value}}',
        count_other: 'there were {{value}}',
      },
      provisional: {
        reached: 'the provisional figure was {{value}}',
        was: 'the provisional figure was {{value}}',
        rank: 'its provisional rank was {{value}}',
        order: 'its provisional place in order was {{value}}',
        count_one: 'the provisional figure was {{value}}',
        count_other: 'the provisional figure was {{value}}',
      },
      estimate: {
        reached: 'the estimate was {{value}}',
        was: 'the estimate was {{value}}',
        rank: 'its estimated rank was {{value}}',
        order: 'its estimated place in order was {{value}}',
        count_one: 'the estimate was {{value}}',
        count_other: 'the estimate was {{value}}',
      },
    },
    aim: { plan: 'the plan', target: 'the target' },
    goal: {
      plan: 'the plan of {{value}}',
      target: 'the target of {{value}}',
      planRange: 'the planned range of {{value}}',
      targetRange: 'the target range of {{value}}',
    },
    beyond: {
      higher: '{{distance}} above {{goal}}',
      lower: '{{distance}} below {{goal}}, better than required',
      rank: '{{distance}} better than {{goal}}',
      open: 'better than {{goal}}',
    },
    near: {
      higher: '{{distance}} below {{goal}}, which was nearly met',
      lower: '{{distance}} above {{goal}}, which was nearly met',
      rank: '{{distance}} behind {{goal}}, which was nearly met',
      open: 'close to {{goal}}',
    },
    missed: {
      higher: '{{distance}} below {{goal}}, which was not met',
      lower: '{{distance}} above {{goal}}, which was not met',
      rank: '{{distance}} behind {{goal}}, which was not met',
      open: 'short of {{goal}}',
    },
    equal: 'equal to {{aim}}',
    meeting: 'meeting {{goal}}',
    within: 'within {{goal}}',
    atMark: 'exactly at the mark, whereas {{aim}} is {{value}}',
    aimFor: { plan: 'the plan for {{period}} is {{value}}', target: 'the target for {{period}} is {{value}}' },
    aimHere: { plan: 'the plan is {{value}}', target: 'the target is {{value}}' },
    orBetter: '{{value}} or better',
    up: 'up {{by}} on {{period}}',
    down: 'down {{by}} on {{period}}',
    same: 'unchanged from {{period}}',
    milestone: 'milestone reached',
    noFigureFor: 'no value for {{periods}} ({{reason}})',
    noActual: 'no actual value yet',
    noActualBecause: 'no actual value yet ({{reason}})',
    score: '{{message}}, as of {{date}}',
    scoreEstimate: '{{message}}, as estimated on {{date}}',
    tally: {
      exceeded: '{{count, number}} exceeded',
      met: '{{count, number}} met',
      near: '{{count, number}} close to target',
      missed: '{{count, number}} not met',
      open: '{{count, number}} still open',
    },
    left: '{{count, number}} still open',
    /** The whole name of a chart: the sentence, what a panel says, and every point. */
    chart: '{{sentence}} On the chart: {{points}}.',
    panel: '{{sentence}} {{message}}. {{subtitle}}. {{points}}.',
    named: '{{sentence}} By name: {{names}}.',
    totalOnly: 'the source gives the total only',
  },
} as const;

export type SentenceWords = Shape<typeof en>;
