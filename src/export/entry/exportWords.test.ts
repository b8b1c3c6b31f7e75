import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import { planFigure } from '#export/picture/planFigure';
import { previewSheet, sheets } from '#export/picture/sheet';
import type { Board } from '#model/board';
import type { Figure } from '#model/figure';
import { indicatorFigure } from '#model/figures';
import { languages } from '#model/languages';
import type { MissingReason } from '#model/observation';
import { buildFigure, buildScoreboard } from '#model/testing/buildFigure';
import { buildObservation, same } from '#model/testing/buildIndicator';
import { exportWords } from './exportWords';
import { withMessage } from './withMessage';

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all([loadPart('figures'), loadPart('exports')]);
});

const years = ['2022', '2023', '2024'];
const source = (id: string, published: string | null) => ({
  id,
  publisher: id,
  short: same(id),
  title: id,
  url: `https://example.org/${id}`,
  published,
});
const say = (figure: Figure, language: 'vi' | 'en' = 'vi') => exportWords(figure, '2025-02-03', localeOf(language));
const columns = (values: Parameters<typeof buildFigure>[0]['series'][number]['values']) =>
  buildFigure({ kind: 'column', periods: years, series: [{ label: same('A'), values }] });

/** A figure whose gaps have the given reasons, one a period. */
function withGaps(reasons: readonly (MissingReason | null)[]): Figure {
  const figure = columns([5, 6, 7]);
  const series = figure.series.map((one) => ({
    ...one,
    points: one.points.map((point, index) =>
      reasons[index] == null ? point : { ...point, observation: null, missing: reasons[index] },
    ),
  }));
  return { ...figure, series };
}

describe('exportWords', () => {
  it('say first that sources differ, of an indicator as of a scoreboard, on every sheet', () => {
    const conflict = { vi: 'Nguồn nêu 12 và 13.', en: 'Sources say 12 and 13.' };
    const plain = columns([5, 6, 7]);
    const score = buildScoreboard(18, 14);
    const figures: readonly Figure[] = [
      { ...plain, indicator: { ...plain.indicator, conflict } },
      { ...score, scoreboard: { ...score.scoreboard, conflict }, note: { vi: 'Ghi chú.', en: 'Note.' } },
    ];
    for (const figure of figures) {
      expect(say(figure).notes[0]).toBe('Các nguồn khác nhau; xem trên bảng.');
      expect(say(figure, 'en').notes[0]).toBe(localeOf('en').t('export.conflict'));
    }
    expect(say(score).notes).not.toContain('Các nguồn khác nhau; xem trên bảng.');
  });

  it('name sources with their dates, the data date and the day of export, in the language of the file', () => {
    const figure = { ...columns([5, 6, 7]), sources: [source('Tỉnh ủy', '2025-01-27'), source('PLO', null)] };
    expect(say(figure)).toMatchObject({
      sources: 'Nguồn: Tỉnh ủy, 27/01/2025; PLO.',
      exportedOn: 'Số liệu đến 27/01/2025. Bảng phiên bản 1.0.0. Xuất ngày 03/02/2025.',
      notes: [],
    });
    expect(say(figure, 'en')).toMatchObject({
      sources: 'Source: Tỉnh ủy, 27 Jan 2025; PLO.',
      exportedOn: 'Data to 27 Jan 2025. Board version 1.0.0. Exported 3 Feb 2025.',
    });
  });

  it('say where the data ends when no source has a date', () => {
    expect(say({ ...columns([5, 6, 7]), published: null }).exportedOn).toContain('2022–2024');
    expect(say(columns([5, 6, 7])).sources).toBe('');
  });

  it('explain hatches, conflicts and the own note', () => {
    const figure = columns([5, 6, buildObservation('2024', 7, { observationStatus: 'estimate' })]);
    const conflict = {
      ...figure,
      note: same('Giá so sánh.'),
      indicator: { ...figure.indicator, conflict: same('Hai nguồn.') },
    };
    expect(say(conflict).notes).toEqual([
      'Gạch chéo: số ước hoặc sơ bộ.',
      'Các nguồn khác nhau; xem trên bảng.',
      'Giá so sánh.',
    ]);
  });

  it('say which periods are empty and why', () => {
    expect(say(withGaps(['not-held', null, null])).notes).toEqual(['Để trống: 2022 (năm đó không tổ chức).']);
    expect(say(withGaps(['not-held', 'not-held', null])).notes).toEqual([
      'Để trống: 2022, 2023 (năm đó không tổ chức).',
    ]);
  });

  it('give each gap its own reason', () => {
    const text = say(withGaps(['not-held', null, 'not-published']), 'en').notes.join(' ');
    expect(text).toMatch(/2022[^0-9]*not held that year/);
    expect(text).toMatch(/2024[^0-9]*not published/);
  });

  it('name the area that has no figure, not the period that others have', () => {
    const series = [
      { label: same('Cần Thơ'), values: [7] },
      { label: same('Vĩnh Long'), values: [null] },
    ];
    const text = say(buildFigure({ kind: 'ranked-bar', periods: ['2024'], series })).notes.join(' ');
    expect(text).toContain('Vĩnh Long');
    expect(text).not.toContain('Cần Thơ');
  });

  it('give a scoreboard its note and no subtitle of its own', () => {
    const words = say({ ...buildScoreboard(18, 14), note: same('Chỉ có tổng số.') });
    expect(words.notes).toEqual(['Chỉ có tổng số.']);
    expect(words.subtitle).toBeUndefined();
    expect(words.description).toContain('14/18');
  });

  it('tell a card in its sentence, and leave a panel its own subtitle', () => {
    const figure = { ...columns([5, 6, 7]), subtitle: same('Growth, %') };
    expect(say(columns([5, 6, 7])).subtitle).toBe('Năm 2024 đạt 7\u00a0%, tăng 1\u00a0điểm\u00a0% so với năm 2023.');
    expect(planFigure(figure, 'vi', say(figure)).subtitle.lines).toEqual(['Growth, %']);
    expect(say(figure).description).toMatch(/^Tăng trưởng: năm 2024 đạt/);
  });
});

describe('the pictures of the real board', () => {
  const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
  const cards = board.indicators.map((indicator) => indicatorFigure(board, indicator));

  it.each(languages)('%s: the sentence of every card stands whole below its title', (language) => {
    for (const figure of cards) {
      for (const sheet of [sheets.slide, previewSheet]) {
        const words = say(figure, language);
        const { subtitle, frame } = planFigure(withMessage(figure), language, words, sheet);
        expect(subtitle.lines.join(' '), figure.id).toBe(words.subtitle);
        expect(frame.height, figure.id).toBeGreaterThanOrEqual(200);
      }
    }
  });
});
