import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { notFinite, outOfFrame, overlaps } from '#charts/testing/faultsOfLayout';
import { faultsOfXml } from '#export/testing/faultsOfXml';
import { loadAllLocales } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Board } from '#model/board';
import { languages } from '#model/languages';
import { addressOf, readPlace, type PageName } from '#selection/addresses';
import { drawPreview } from './drawPreview';
import { pagePreview } from './pagePreview';
import { previewAddress } from './previewAddress';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all([loadPart('figures'), loadPart('exports'), loadPart('written')]);
});

const place = (page: PageName, id: string | null = null, language: 'vi' | 'en' = 'vi') =>
  readPlace(addressOf(language, board.id, page, id));
const titleOf = (page: PageName, id: string | null = null) => pagePreview(place(page, id), board)?.plan.spoken.title;

describe('the preview of a page', () => {
  it('says the message of what the page shows', () => {
    const [term, annual] = board.scoreboards;
    expect(titleOf('overview')).toBe(term?.message.vi);
    expect(titleOf('targets')).toBe(annual?.message.vi);
    expect(titleOf('kpi', 'grdp-growth')).toBe(board.panels.find((one) => one.indicator === 'grdp-growth')?.title.vi);
    expect(titleOf('kpi', 'great-unity-houses')).toMatch(/^Nhà đại đoàn kết.*1\.400/);
    expect(titleOf('kpi', 'new-enterprises')).toBe('Doanh nghiệp thành lập mới');
    expect(titleOf('compare')).toBe('Tăng trưởng GRDP: Hậu Giang, Cả nước và ĐBSCL');
    expect(titleOf('gallery')).toBeUndefined();
    expect(titleOf('kpi', 'no-such-indicator')).toBeUndefined();
  });

  it('gives the board in numbers for its data', () => {
    const preview = pagePreview(place('data', null, 'en'), board);
    const figures = board.indicators.flatMap((one) => one.observations).filter((one) => one.source !== null).length;
    expect(preview?.alt).toContain(`${board.indicators.length} indicators, ${figures} published figures`);
    for (const language of languages) {
      const { layOut, plan } = pagePreview(place('data', null, language), board)!;
      const layout = layOut(plan.frame);
      expect([...notFinite(layout), ...outOfFrame(layout), ...overlaps(layout)]).toEqual([]);
    }
  });

  it('says in its alternative text what a bare value is, and when the board was issued', () => {
    const preview = pagePreview(place('kpi', 'new-enterprises'), board);
    expect(preview?.alt).toMatch(/^Doanh nghiệp thành lập mới: .*1\.100/);
    expect(preview?.plan.foot.lines.join(' ')).toMatch(/Bảng phát hành ngày \d\d\/\d\d\/\d{4}\.$/);
    expect(pagePreview(place('kpi', 'housing-need'), board)?.plan.foot.lines.join(' ')).not.toContain('Số liệu đến');
  });

  it('is a drawing of 1200 × 630 that needs no font and no page', async () => {
    const svg = await drawPreview(place('kpi', 'grdp-growth'), board);
    expect(svg).toMatch(/^<svg xmlns="[^"]+" width="1200" height="630" viewBox="0 0 1200 630"/);
    expect(faultsOfXml(svg ?? '')).toEqual([]);
    expect(svg).not.toMatch(/<text|<image|href/);
  });

  it('is drawn once a page: the start page and an embedded chart point to it', async () => {
    expect(await drawPreview(readPlace('/'), board)).toBeNull();
    expect(await drawPreview(place('embed', 'grdp-growth'), board)).toBeNull();
    expect(previewAddress(readPlace('/'), 'vi')).toBe(`/vi/${board.id}/preview.png`);
    expect(previewAddress(place('embed', 'grdp-growth'), 'en')).toBe(`/en/${board.id}/kpi/grdp-growth/preview.png`);
    expect(previewAddress(place('gallery'), 'vi')).toBeNull();
  });
});
