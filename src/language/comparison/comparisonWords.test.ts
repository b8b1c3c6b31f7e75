import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllLocales, localeOf } from '#language/locale';
import { namedSentenceOf, sentenceOf } from '#language/sentence/sentenceOf';
import { loadPart } from '#language/translator';
import type { Board } from '#model/board';
import { emptyComparison, type Comparison } from '#model/compare/comparison';
import type { IndicatorFigure } from '#model/figure';
import { languages } from '#model/languages';
import { comparisonFigures, rankingFigure } from './comparisonFigures';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

beforeAll(async () => {
  await loadAllLocales();
  await loadPart('figures');
});

const figuresOf = (change: Partial<Comparison>) => comparisonFigures(board, { ...emptyComparison, ...change }).figures;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (figure: IndicatorFigure | undefined, key: 'title' | 'subtitle' | 'note') =>
  languages.map((language) => plain(figure?.[key]?.[language] ?? ''));
const told = (figure: IndicatorFigure) => languages.map((language) => plain(sentenceOf(figure, localeOf(language))));

describe('the words of a comparison', () => {
  it('name the areas of one indicator, unit and period, and tell the newest shared period in order', () => {
    const [figure] = figuresOf({ ids: ['grdp-growth'] });
    expect(said(figure, 'title')).toEqual([
      'Tăng trưởng GRDP: Hậu Giang, Cả nước và ĐBSCL',
      'GRDP growth: Hậu Giang, Viet Nam and Mekong Delta',
    ]);
    expect(said(figure, 'subtitle')).toEqual(['Phần trăm (%), 2018–2024', 'Per cent (%), 2018–2024']);
    expect(told(figure!)).toEqual([
      'Năm 2024, từ cao xuống thấp: Hậu Giang 8,76 %; ĐBSCL 7,31 % (ước); Cả nước 7,09 % (ước).',
      'In 2024, from the highest: Hậu Giang 8.76%; Mekong Delta 7.31% (estimate); Viet Nam 7.09% (estimate).',
    ]);
    expect(plain(namedSentenceOf(figure!, localeOf('en')))).toMatch(/^GRDP growth: .*Delta\. In 2024, /);
  });

  it('call an index by its name and its base, say how it was reckoned and what has none', () => {
    const [figure] = figuresOf({ ids: ['grdp-size', 'tourist-visits', 'budget-revenue', 'pci-rank'], mode: 'index' });
    expect(said(figure, 'title')[0]).toMatch(/^Chỉ số định gốc \(2020 = 100\): Quy mô GRDP, /);
    expect(said(figure, 'subtitle')[1]).toBe('Index points, 2020 = 100, 2015–2024');
    expect(said(figure, 'note')[1]).toContain('divided by that of 2020');
    expect(said(figure, 'note')[1]).toContain('No index for PCI rank: shares, rates and ranks have none.');
    expect(said(figure, 'note')[1]).toContain('No index for Budget revenue: sources differ, and the board then');
    const [late] = figuresOf({ ids: ['tourist-visits', 'grdp-size'], mode: 'index', base: '2018' });
    expect(said(late, 'note')[0]).toMatch(/cho Lượt khách du lịch: không có số của 2018\.$/);
    expect(told(figure!)[0]).toMatch(/^Năm 2021 \(2020 = 100\), từ cao xuống thấp: .* điểm chỉ số/);
  });

  it('begin with the best of ranks and say it where no period is shared', () => {
    const [ranks] = figuresOf({ ids: ['pci-rank', 'growth-rank-nation'] });
    expect(told(ranks!)[1]).toMatch(/^In 2023, from the best: GRDP growth rank.* 2nd; PCI rank 9th\.$/);
    const [apart] = figuresOf({ ids: ['grdp-growth-9m'] });
    expect(told(apart!)[0]).toMatch(/^9 tháng năm 2024, từ cao xuống thấp: |^Trong 9 tháng năm 2024, /);
    const [never] = figuresOf({ ids: ['grdp-growth-9m'], areas: ['hau-giang', 'can-tho'] });
    expect(told(never!)).toEqual([
      'Không có kỳ nào có số của từ hai bên trở lên.',
      'No period has figures of more than one of them.',
    ]);
  });

  it('shorten a title of many names, never a single name', () => {
    const ids = ['structure-zone2', 'structure-zone1', 'structure-zone3', 'structure-tax'];
    const [figure] = figuresOf({ ids });
    for (const title of said(figure, 'title')) {
      expect(title.length).toBeLessThan(110);
      expect(title).toMatch(/ và \d chỉ số khác$| and \d more$/);
    }
  });

  it('name the lines across a ranking and the sources that differ', () => {
    const ranking = rankingFigure(
      board,
      board.indicators.find(({ id }) => id === 'grdp-growth')!,
      null,
    );
    expect(said(ranking?.figure, 'title')).toEqual([
      'Tăng trưởng GRDP theo địa phương, 2024',
      'GRDP growth by area, 2024',
    ]);
    expect(said(ranking?.figure, 'subtitle')[1]).toBe('Per cent (%), 2024; lines: Mekong Delta and Viet Nam');
    expect(said(ranking?.figure, 'note')[1]).toMatch(/^Sources differ on GRDP growth/);
    expect(ranking?.periods).toEqual(['2024', '2023', '2022', '2021']);
  });
});
