import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '#model/board';
import { addressOf } from '#selection/addresses';
import { nearestPlaces, needsBoard } from './nearestPlaces';
import { readLost } from './readLost';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const boards = [board.id];
const at = '/hau-giang-2020-2025';

function helpFor(path: string) {
  const lost = readLost(path, boards);
  const places = nearestPlaces(lost, boards, needsBoard(lost) ? board : null);
  return {
    what: lost.what,
    given: lost.given,
    first: places.map((one) => addressOf(one.language, one.board, one.page, one.indicator))[0],
  };
}

describe('an address that leads nowhere', () => {
  it.each([
    [`/vi${at}/kpi/grdp-grwth/`, 'indicator', 'grdp-grwth', `/vi${at}/kpi/grdp-growth/`],
    [`/en${at}/kpi/GRDP-Growth/`, 'indicator', 'GRDP-Growth', `/en${at}/kpi/grdp-growth/`],
    [`/en${at}/embed/poverty/`, 'indicator', 'poverty', `/en${at}/kpi/poverty-rate/`],
    [
      `/vi${at}/kpi/t%E1%BB%89-l%E1%BB%87-h%E1%BB%99-ngh%C3%A8o/`,
      'indicator',
      'tỉ-lệ-hộ-nghèo',
      `/vi${at}/kpi/poverty-rate/`,
    ],
    [`/vi${at}/kpi/`, 'indicator', '', undefined],
    [`/vi${at}/kpi/zzzz/`, 'indicator', 'zzzz', undefined],
    [`/vi${at}/target/`, 'page', 'target', `/vi${at}/targets/`],
    [`/vi${at}/chi-tieu`, 'page', 'chi-tieu', `/vi${at}/targets/`],
    [`/en${at}/Data/`, 'page', 'Data', `/en${at}/data/`],
    [`/en${at}/indicators/grdp-growth/`, 'page', 'indicators', `/en${at}/kpi/grdp-growth/`],
    [`/en${at}/grdp-growth/`, 'page', 'grdp-growth', `/en${at}/kpi/grdp-growth/`],
    [`/en${at}/targets/2024/`, 'page', 'targets/2024', `/en${at}/targets/`],
    [`/en${at}/kpi/grdp-growth/2024/`, 'page', 'kpi/grdp-growth/2024', `/en${at}/kpi/grdp-growth/`],
    [`/vi${at}/gallery/`, 'page', 'gallery', undefined],
    ['/vi/hau-giang/', 'board', 'hau-giang', `/vi${at}/`],
    ['/vi/hau-giang/targets/', 'board', 'hau-giang', `/vi${at}/targets/`],
    ['/en/no-such-board/', 'board', 'no-such-board', `/en${at}/`],
    [`/vn${at}/kpi/grdp-growth/`, 'language', 'vn', `/vi${at}/kpi/grdp-growth/`],
    [`/VI${at}/`, 'language', 'VI', `/vi${at}/`],
    [`/EN${at}/targets/`, 'language', 'EN', `/en${at}/targets/`],
    [`/en-GB${at}/data/`, 'language', 'en-GB', `/en${at}/data/`],
    [`/fr${at}/targets/`, 'language', 'fr', `/vi${at}/targets/`],
    [`${at}/kpi/grdp-growth/`, 'language', '', `/vi${at}/kpi/grdp-growth/`],
    ['/kpi/grdp-growth', 'language', '', `/vi${at}/kpi/grdp-growth/`],
    ['/targets/', 'language', '', `/vi${at}/targets/`],
    ['/nonsense', 'page', 'nonsense', undefined],
    ['/vi/khong/co/trang/nay/', 'board', 'khong', `/vi${at}/`],
  ])('%s: the %s “%s” is wrong, %s is near', (path, what, given, first) => {
    expect(helpFor(path)).toEqual({ what, given, first });
  });

  it('never fails, and never tells more than 80 letters of the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const lost = readLost(`/${text}`, boards);
        expect(lost.given.length).toBeLessThanOrEqual(80);
        expect(nearestPlaces(lost, boards, board).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 50 },
    );
  });

  it('finds the way from any mistyped indicator back to its page', () => {
    const ids = board.indicators.map((one) => one.id).filter((id) => id.length > 6);
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.nat(), (id, at) => {
        const place = 1 + (at % (id.length - 1));
        const lost = readLost(`/vi/${board.id}/kpi/${id.slice(0, place)}${id.slice(place + 1)}/`, boards);
        expect(nearestPlaces(lost, boards, board).map((one) => one.indicator)).toContain(id);
      }),
      { numRuns: 40 },
    );
  });
});
