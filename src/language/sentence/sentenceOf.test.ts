import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Indicator } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import type { Status } from '#model/targets/status';
import { indicatorFigure } from '#model/figures';
import { languages, type Language } from '#model/languages';
import type { Observation } from '#model/observation';
import { roundTo } from '#model/precision';
import { buildBoard } from '#model/testing/buildBoard';
import { buildScoreboard, buildTarget } from '#model/testing/buildFigure';
import { buildIndicator, buildObservation as one, same, units } from '#model/testing/buildIndicator';
import { namedSentenceOf, sentenceOf } from './sentenceOf';
import { anyIndicatorFigure } from './testing/anyIndicatorFigure';

beforeAll(async () => {
  await loadAllLocales();
  await loadPart('figures');
});

type Unit = keyof typeof units;

function figureOf(observations: readonly Observation[], unit: Unit = 'percent', change: Partial<Indicator> = {}) {
  const indicator = buildIndicator(observations, { unitOfMeasure: units[unit].id, ...change });
  return indicatorFigure(buildBoard([indicator]), indicator);
}

/** With plain spaces, so that the expected text can be typed. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const told = (figure: IndicatorFigure) => languages.map((language) => plain(sentenceOf(figure, localeOf(language))));
const plan = { scenario: 'plan' } as const;
const target = { scenario: 'target' } as const;
const lower = { direction: 'lower' } as const;

describe('sentenceOf', () => {
  it.each<readonly [string, IndicatorFigure, string, string]>([
    [
      'a plan that is passed, and a fall',
      figureOf([one('2023', 12.27), one('2024', 8.76), one('2024', 7.5, plan)]),
      'Năm 2024 đạt 8,76 %, vượt kế hoạch 7,5 % là 1,26 điểm %; giảm 3,51 điểm % so với năm 2023.',
      'In 2024 it reached 8.76%, 1.26 pp above the plan of 7.5%; down 3.51 pp on 2023.',
    ],
    [
      'a target that is missed',
      figureOf([one('2024', 5), one('2024', 7.5, target)]),
      'Năm 2024 đạt 5 %, thấp hơn chỉ tiêu 7,5 % là 2,5 điểm %, chưa đạt.',
      'In 2024 it reached 5%, 2.5 pp below the target of 7.5%, which was not met.',
    ],
    [
      'a target that is nearly met',
      figureOf([one('2024', 7.4), one('2024', 7.5, target)]),
      'Năm 2024 đạt 7,4 %, thấp hơn chỉ tiêu 7,5 % là 0,1 điểm %, gần đạt.',
      'In 2024 it reached 7.4%, 0.1 pp below the target of 7.5%, which was nearly met.',
    ],
    [
      'less is better, and less it is',
      figureOf([one('2023', 2), one('2024', 1.48), one('2024', 1.5, target)], 'percent', lower),
      'Năm 2024 là 1,48 %, thấp hơn chỉ tiêu 1,5 % là 0,02 điểm %, tốt hơn mức đề ra; giảm 0,52 điểm % so với năm 2023.',
      'In 2024 it was 1.48%, 0.02 pp below the target of 1.5%, better than required; down 0.52 pp on 2023.',
    ],
    [
      'less is better, and it is more',
      figureOf([one('2024', 3), one('2024', 1.5, target)], 'percent', lower),
      'Năm 2024 là 3 %, cao hơn chỉ tiêu 1,5 % là 1,5 điểm %, chưa đạt.',
      'In 2024 it was 3%, 1.5 pp above the target of 1.5%, which was not met.',
    ],
    [
      'within a range, by an estimate',
      figureOf([
        one('2024', 6.8, { observationStatus: 'estimate' }),
        one('2024', 6.5, { scenario: 'target', valueTo: 7 }),
      ]),
      'Năm 2024 ước đạt 6,8 %, nằm trong khoảng chỉ tiêu 6,5–7 %.',
      'In 2024 the estimate was 6.8%, within the target range of 6.5–7%.',
    ],
    [
      'on plan',
      figureOf([one('2024', 8), one('2024', 8, plan)]),
      'Năm 2024 đạt 8 %, bằng kế hoạch.',
      'In 2024 it reached 8%, equal to the plan.',
    ],
    [
      'at the mark of a target that asks for more',
      figureOf([one('2024', 80), one('2024', 80, { scenario: 'target', qualifier: 'over' })]),
      'Năm 2024 đạt 80 %, vừa đúng mốc, trong khi chỉ tiêu là hơn 80 %.',
      'In 2024 it reached 80%, exactly at the mark, whereas the target is over 80%.',
    ],
    [
      'no distance from what is only about something',
      figureOf([one('2024', 8600, { qualifier: 'over' }), one('2024', 8500, plan)], 'houses'),
      'Năm 2024 có hơn 8.600 căn, vượt kế hoạch 8.500 căn.',
      'In 2024 there were over 8,600 houses, better than the plan of 8,500 houses.',
    ],
    [
      'an amount differs in the unit and in percent; the next plan is not judged',
      figureOf([one('2023', 6529), one('2024', 7520), one('2025', 8300, plan)], 'money'),
      'Năm 2024 đạt 7.520 tỉ đồng, tăng 991 tỉ đồng (15,2 %) so với năm 2023; kế hoạch năm 2025 là 8.300 tỉ đồng.',
      'In 2024 it reached 7,520 bn VND, up 991 bn VND (15.2%) on 2023; the plan for 2025 is 8,300 bn VND.',
    ],
    [
      'no rate of our own where sources disagree',
      figureOf([one('2023', 6529), one('2024', 7520)], 'money', { conflict: same('x') }),
      'Năm 2024 đạt 7.520 tỉ đồng, tăng 991 tỉ đồng so với năm 2023.',
      'In 2024 it reached 7,520 bn VND, up 991 bn VND on 2023.',
    ],
    [
      'a rank rises when its number falls',
      figureOf([one('2023', 12), one('2024', 9), one('2024', 8, target)], 'rank', lower),
      'Năm 2024 đứng thứ 9, kém chỉ tiêu thứ 8 là 1 bậc, chưa đạt; tăng 3 bậc so với năm 2023.',
      'In 2024 it was 9th, 1 place behind the target of 8th, which was not met; up 3 places on 2023.',
    ],
    [
      'a rank that is aimed at',
      figureOf([one('2025', null), one('2025', 30, target)], 'rank', lower),
      'Chỉ tiêu năm 2025 là từ thứ 30 trở lên; chưa có số thực hiện (chưa tìm thấy số công khai).',
      'The target for 2025 is 30th or better; no actual value yet (no public figure found).',
    ],
    [
      'a year between two figures is not a change',
      figureOf([one('2021', 62, { observationStatus: 'provisional' }), one('2024', 1)], 'houses'),
      'Năm 2024 có 1 căn; năm 2021 sơ bộ có 62 căn.',
      'In 2024 there was 1 house; in 2021 the provisional figure was 62 houses.',
    ],
    [
      'halves, and no change',
      figureOf([one('2023-H1', 5), one('2024-H1', 5)]),
      'Trong 6 tháng đầu năm 2024 đạt 5 %, không đổi so với 6 tháng đầu năm 2023.',
      'In H1 2024 it reached 5%, unchanged from H1 2023.',
    ],
    [
      'a milestone on a day',
      figureOf([one('2024-01-01', 1400)], 'houses', { milestone: true }),
      'Ngày 01/01/2024 có 1.400 căn; mốc đã hoàn thành.',
      'On 1 Jan 2024 there were 1,400 houses; milestone reached.',
    ],
    [
      'a milestone that others reached before',
      figureOf([one('2024', 2)], 'rank', { milestone: true }),
      'Năm 2024 đứng thứ 2 theo thứ tự; mốc đã hoàn thành.',
      'In 2024 it was 2nd in order; milestone reached.',
    ],
    [
      'a term that is counted up to a day',
      figureOf([one('2024-12-31', 14)], 'houses', { frequency: 'term' }),
      'Đến ngày 31/12/2024 có 14 căn.',
      'By 31 Dec 2024 there were 14 houses.',
    ],
    [
      'a loss is not reached',
      figureOf([one('2024', -2.49)]),
      'Năm 2024 là \u22122,49 %.',
      'In 2024 it was \u22122.49%.',
    ],
    [
      'a finding in words with a mark, and later gaps',
      figureOf([
        one('2022', null, { words: { vi: 'tăng mạnh', en: 'a strong rise' }, observationStatus: 'estimate' }),
        one('2023', null),
        one('2024', null),
        one('2025', null, { missing: 'not-published' }),
      ]),
      'Năm 2022: tăng mạnh (ước); không có số liệu năm 2023 và năm 2024 (chưa tìm thấy số công khai); ' +
        'không có số liệu năm 2025 (chưa công bố).',
      'In 2022: a strong rise (estimate); no value for 2023 and 2024 (no public figure found); ' +
        'no value for 2025 (not published).',
    ],
    [
      'nothing at all',
      figureOf([one('2024', null, { missing: 'not-published' })]),
      'Chưa có số thực hiện (chưa công bố).',
      'No actual value yet (not published).',
    ],
    ['not even a reason', figureOf([]), 'Chưa có số thực hiện.', 'No actual value yet.'],
  ])('tells %s', (_, figure, vi, en) => {
    expect(told(figure)).toEqual([vi, en]);
  });
});

describe('namedSentenceOf', () => {
  const named = (figure: IndicatorFigure, language: Language) => plain(namedSentenceOf(figure, localeOf(language)));
  const name = (vi: string, en: string, observations: readonly Observation[]) =>
    figureOf(observations, 'percent', { name: { vi, en } });

  it('puts the name first', () => {
    const figure = figureOf([one('2024', 8.76)]);
    expect(named(figure, 'vi')).toBe('Tăng trưởng: năm 2024 đạt 8,76 %.');
    expect(named(figure, 'en')).toBe('Growth: in 2024 it reached 8.76%.');
  });

  it('does not say twice what the name says of the period', () => {
    const term = name('Tăng trưởng bình quân 2016–2020', 'Average growth 2016–2020', [one('2016-2020', 5.26)]);
    expect(named(term, 'vi')).toBe('Tăng trưởng bình quân 2016–2020: đạt 5,26 %.');
    const half = name('Tăng trưởng sáu tháng đầu năm', 'Growth, first half of the year', [
      one('2023-H1', 5),
      one('2024-H1', 8),
    ]);
    expect(named(half, 'vi')).toBe('Tăng trưởng sáu tháng đầu năm: năm 2024 đạt 8 %, tăng 3 điểm % so với năm 2023.');
    const set = name('Chỉ tiêu 2025 được giao', 'Target set for 2025', [one('2025', 8.8, target)]);
    expect(named(set, 'en')).toBe('Target set for 2025: the target is 8.8%; no actual value yet.');
  });

  it('is not misled by a year inside another one', () => {
    const figure = name('Bình quân 2016–2020', 'Average 2016–2020', [one('2020', 5)]);
    expect(named(figure, 'en')).toBe('Average 2016–2020: in 2020 it reached 5%.');
  });

  it('sets a dash after a name that has a colon', () => {
    const figure = name('Quy hoạch: nhóm', 'Plan: group', [
      one('2022', null, { words: { vi: 'nhóm 10', en: 'the first 10' } }),
    ]);
    expect(named(figure, 'vi')).toBe('Quy hoạch: nhóm năm 2022 – nhóm 10.');
    expect(named(figure, 'en')).toBe('Plan: group in 2022 – the first 10.');
  });

  it('takes names for text, whatever they hold', () => {
    const hostile = '$t(app.skip) {{points}} (?<![ <b>&amp;</b> $1';
    expect(named(name(hostile, hostile, [one('2024', 1)]), 'en')).toContain(hostile);
  });
});

describe('a scoreboard', () => {
  it('says that the source gives the total only', () => {
    const figure = buildScoreboard(18, 14);
    expect(sentenceOf(figure, localeOf('vi'))).toBe(
      'Đạt 14/18 chỉ tiêu, tính đến ngày 31/12/2024; còn 4 chỉ tiêu; nguồn chỉ công bố tổng số.',
    );
    expect(namedSentenceOf(figure, localeOf('en'))).toBe(
      '14 of 18 targets reached, as of 31 Dec 2024; 4 still open; the source gives the total only.',
    );
    expect(sentenceOf(buildScoreboard(2, 2), localeOf('en'))).not.toContain('open');
  });

  it('counts named targets by status', () => {
    const targets = (['exceeded', 'met', 'met', 'near', 'missed', 'open'] as const).map((status, index) =>
      buildTarget(`t${index}`, same('T'), status),
    );
    expect(sentenceOf(buildScoreboard(6, 3, targets), localeOf('en'))).toBe(
      '3 of 6 targets reached, as of 31 Dec 2024: 1 exceeded, 2 met, 1 close to target, 1 not met, 1 still open.',
    );
  });
});

const english = /(?<!\p{L})(?:the|in|on|of|and|it|was|were|there|up|down|plan|target|figure|no|by|for|than)(?!\p{L})/iu;
const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

/** Words that belong to one outcome and must not stand in a sentence of another. */
const outcomes: Record<Language, Partial<Record<Status, RegExp>>> = {
  vi: {
    exceeded: /, (?:vượt|thấp hơn .*tốt hơn mức đề ra)/,
    met: /, (?:bằng|đạt|nằm trong)/,
    near: /gần đạt|vừa đúng mốc/,
    missed: /chưa đạt/,
    done: /mốc đã hoàn thành/,
  },
  en: {
    exceeded: /better than| above the (?!.*, which was)/,
    met: /equal to|meeting the|within the/,
    near: /nearly met|close to the|exactly at the mark/,
    missed: /not met|short of/,
    done: /milestone reached/,
  },
};

const each = (check: (figure: IndicatorFigure, language: Language, text: string, all: string) => void) =>
  fc.assert(
    fc.property(anyIndicatorFigure, fc.constantFrom(...languages), (figure, language) => {
      const locale = localeOf(language);
      check(figure, language, plain(sentenceOf(figure, locale)), plain(namedSentenceOf(figure, locale)));
    }),
    { numRuns: 1500 },
  );

describe('any sentence', () => {
  it('is a sentence: no holes, one full stop, a capital first', () => {
    each((_, __, text, all) => {
      for (const one of [text, all]) {
        expect(one).not.toMatch(/ {2}|undefined|null|NaN|\{\{|\}\}| [,;.:]|[,;:][,;:.]|\.\.|\(\)|^\p{Ll}/u);
        expect(one).toMatch(/[^.]\.$/);
      }
    });
  });

  it('says the value as it is printed, after the name', () => {
    each((figure, language, text, all) => {
      const { latest } = figure.headline;
      expect(all.startsWith(figure.indicator.name[language])).toBe(true);
      if (latest === null) return;
      const value = plain(localeOf(language).observation(latest, figure.unit));
      expect(text.toLowerCase()).toContain(value.toLowerCase());
      expect(all).toContain(value);
    });
  });

  it('says what the badge says, and nothing of the kind where the figure is not judged', () => {
    each((figure, language, text) => {
      const { status } = figure.headline.verdict;
      for (const [name, words] of Object.entries(outcomes[language]))
        expect(words.test(text), `${name}: ${text}`).toBe(name === status);
    });
  });

  it('places the value on the side of the target on which it lies', () => {
    each((figure, language, text) => {
      const { verdict, latest, target } = figure.headline;
      const open = latest?.qualifier !== 'exact' || target?.qualifier !== 'exact' || latest.valueTo !== undefined;
      if (verdict.distance === null || verdict.distance === 0 || open || verdict.rule === 'within-range') return;
      const size = plain(localeOf(language).distance(verdict.distance, figure.unit));
      expect(text).toContain(size);
      if (figure.unit.kind === 'rank') return;
      const above = language === 'vi' ? /, (?:vượt|cao hơn) (?:kế|chỉ|khoảng)/ : / above the (?:plan|target)/;
      const below = language === 'vi' ? /, thấp hơn (?:kế|chỉ|khoảng)/ : / below the (?:plan|target)/;
      expect([above.test(text), below.test(text)]).toEqual([verdict.distance > 0, verdict.distance < 0]);
    });
  });

  it('goes up and down with the change, ranks the other way round', () => {
    each((figure, language, text) => {
      const { change, latest, previous } = figure.headline;
      const ranges = latest?.valueTo !== undefined || previous?.valueTo !== undefined;
      const sign = change === null || ranges ? null : Math.sign(figure.unit.kind === 'rank' ? -change : change);
      const ways =
        language === 'vi' ? [/ tăng [\d]/, / giảm [\d]/, /không đổi/] : [/ up [\d]/, / down [\d]/, /unchanged/];
      expect(ways.map((way) => way.test(text))).toEqual([sign === 1, sign === -1, sign === 0]);
    });
  });

  it('gives percent of amounts only, at one decimal', () => {
    each((figure, language, text) => {
      const shares = [...text.matchAll(/\(([\d.,]+) ?%\)/g)].map(([, share = '']) => Number(share.replaceAll(',', '')));
      const { verdict, change, previous, target } = figure.headline;
      const share = (by: number | null, base: number | null | undefined) =>
        by === null || base == null ? null : roundTo((Math.abs(by) / base) * 100, 1);
      const possible = [share(verdict.distance, target?.value), share(change, previous?.value)];
      if (language === 'en') shares.forEach((one) => expect(possible).toContain(one));
      if (figure.unit.kind !== 'amount' || figure.indicator.conflict !== undefined) expect(shares).toEqual([]);
    });
  });

  it('praises only where more is better', () => {
    each((figure, language, text) => {
      if (figure.indicator.direction === 'higher') return;
      expect(text).not.toMatch(language === 'vi' ? / đạt (?:hơn |khoảng |gần )?[\d\u2212]/ : /it reached/);
    });
  });

  it('keeps to its language', () => {
    each((_, language, text, all) => {
      for (const one of [text, all]) expect(one).not.toMatch(language === 'vi' ? english : vietnamese);
    });
  });
});
