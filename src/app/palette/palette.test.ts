import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Board } from '#model/board';
import { languages } from '#model/languages';
import { statuses } from '#model/targets/status';
import { exportFormats } from '#export/exportFormats';
import { readPlace } from '#selection/addresses';
import { choicesOf, groups } from '#selection/choices';
import { findFigures } from '#selection/search/findFigures';
import { emptySelection, readSelection, writeSelection, type Selection } from '#selection/selection';
import { commandGroups, type Command } from './command';
import { figureOfPage } from './figureOfPage';
import { findCommands } from './find/findCommands';
import { listFound } from './find/listFound';
import { listCommands } from './listCommands';
import { indicatorCommand } from './lists/indicatorCommand';
import type { Situation } from './situation';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const home = '/vi/hau-giang-2020-2025/';

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all((['palette', 'filters', 'exports', 'figures'] as const).map(loadPart));
});

/** A visitor of a Vietnamese page in light colours. */
function at(path: string, selection: Partial<Selection> = {}): Situation {
  const place = readPlace(path);
  return {
    place,
    path,
    language: place.language,
    theme: 'light',
    boardId: board.id,
    board,
    selection: { ...emptySelection, ...selection },
    count: place.page === 'overview' ? board.indicators.length : null,
    figure: figureOfPage(board, place, ''),
  };
}

const indicatorPage = `${home}kpi/grdp-growth/`;
const actionOf = (commands: readonly Command[], id: string) => commands.find((one) => one.id === id)?.action;
const firstOf = (situation: Situation, text: string) => findCommands(listCommands(situation), text)[0]?.id;

function found(situation: Situation, text: string) {
  const indicators = findFigures(board, text).flatMap((id) => board.indicators.find((one) => one.id === id) ?? []);
  const pages = indicators.map((one) => indicatorCommand(situation, board, one));
  return listFound(listCommands(situation), { pages, all: pages.length }, text);
}

describe('the commands of a place', () => {
  it('have one id each and a name in every language', () => {
    for (const path of [home, '/', indicatorPage, `${home}data/`, '/en/nowhere/x/']) {
      const commands = listCommands(at(path));
      expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
      for (const { name } of commands) for (const language of languages) expect(name[language].trim()).not.toBe('');
    }
  });

  it('name every choice of every filter, order and view, in addresses that say just that', () => {
    const commands = listCommands(at(`${home}data/`));
    for (const group of groups) {
      for (const value of choicesOf(board, group)) {
        const action = actionOf(commands, `filter ${group} ${value}`);
        const [path, query] = action?.kind === 'go' ? action.to.split('?') : [];
        expect(path).toBe(home);
        expect(readSelection(query ?? '', board)).toEqual({ ...emptySelection, [group]: [value] });
      }
    }
    expect(actionOf(commands, 'sort -name')).toMatchObject({ to: `${home}?sort=-name`, at: 'indicators' });
    expect(actionOf(commands, 'view table')).toMatchObject({ to: `${home}?view=table` });
    expect(actionOf(commands, 'sort board')).toMatchObject({ to: home });
  });

  it('take a filter in use away and keep all others, on the start page too', () => {
    const selection = { status: ['exceeded'], category: ['economy'], q: 'grdp', sort: 'name', view: 'table' } as const;
    for (const path of [home, '/']) {
      const commands = listCommands(at(path, selection));
      const off = actionOf(commands, 'filter status exceeded');
      expect(off).toMatchObject({
        to: `${path}?${writeSelection({ ...emptySelection, ...selection, status: [] })}`,
      });
      expect(commands.find(({ id }) => id === 'filter status exceeded')?.inUse).toBe(true);
      expect(actionOf(commands, 'filter clear')).toMatchObject({ to: `${path}?sort=name&view=table` });
    }
    expect(actionOf(listCommands(at(home, { view: 'table' })), 'filter clear')).toBeUndefined();
  });

  it('offer the figure of a page in every format, of the board where a page has none, and never both at once', () => {
    const files = (path: string) => listCommands(at(path)).filter((one) => one.group === 'files' && one.usual === true);
    expect(files(indicatorPage).map(({ action }) => action)).toEqual(
      Object.keys(exportFormats).map((format) => ({ kind: 'figure', format })),
    );
    expect(files(home).map(({ action }) => action)).toEqual([{ kind: 'batch' }]);
    expect(files(`${home}data/`).map(({ action }) => action)).toEqual([
      { kind: 'file', path: `data/${board.id}.csv` },
      { kind: 'file', path: `data/${board.id}.json` },
    ]);
  });

  it('leave out what needs a board before there is one', () => {
    const commands = listCommands({ ...at('/vi/nowhere/x/y/'), board: null });
    expect(new Set(commands.map(({ group }) => group))).toEqual(new Set(['pages', 'listing', 'look', 'sharing']));
  });
});

describe('the figure of a page', () => {
  it('is that of the indicator, or of a comparison in one picture', () => {
    const figure = (path: string, search = '') => figureOfPage(board, readPlace(path), search);
    expect(figure(indicatorPage)).toMatchObject({ id: 'grdp-growth' });
    expect(figure(`${home}kpi/no-such-thing/`)).toBeNull();
    expect(figure(home)).toBeNull();
    expect(figure(`${home}targets/`)).toBeNull();
    const compared = figure(`${home}compare/`, 'ids=grdp-growth,poverty-rate');
    expect(compared).toMatchObject({ compared: { ids: ['grdp-growth', 'poverty-rate'] } });
    // In two pictures, since the units differ; and one indicator has its areas and their ranking.
    expect(figure(`${home}compare/`, 'ids=grdp-growth,pci-rank')).toBeNull();
    expect(figure(`${home}compare/`, 'ids=grdp-growth')).toBeNull();
  });
});

describe('a search for commands', () => {
  it.each([
    ['giao dien toi', 'theme dark'],
    ['dark theme', 'theme dark'],
    ['nền đen', 'theme dark'],
    ['tieng anh', 'language en'],
    ['vietnamese', 'language vi'],
    ['tai png', 'figure png'],
    ['download pdf', 'figure pdf'],
    ['excel', 'figure xlsx'],
    ['dữ liệu', 'page data'],
    ['so sanh', 'page compare'],
    ['targets', 'page targets'],
    ['su kien', 'page events'],
    ['vuot chi tieu', 'filter status exceeded'],
    ['exceeded', 'filter status exceeded'],
    ['kinh te', 'filter category economy'],
    ['nam 2024', 'filter period 2024'],
    ['sap xep theo ten', 'sort name'],
    ['sort by name', 'sort name'],
    ['bang', 'view table'],
    ['sao chep lien ket', 'link'],
    ['copy link', 'link'],
    ['in trang', 'print'],
    ['print', 'print'],
  ])('finds %s, in both languages and without diacritics', (text, id) => {
    for (const path of [indicatorPage, indicatorPage.replace('/vi/', '/en/')]) {
      expect(firstOf(at(path), text)).toBe(id);
    }
  });

  it('finds the way out of filters', () => {
    expect(firstOf(at(home, { status: ['met'] }), 'xoa bo loc')).toBe('filter clear');
    expect(firstOf(at(home, { status: ['met'] }), 'clear filters')).toBe('filter clear');
  });

  it('names no status twice', () => {
    const named = statuses.map((status) => firstOf(at(home), localeOf('vi').t(`status.${status}`)));
    expect(named).toEqual(statuses.map((status) => `filter status ${status}`));
  });
});

describe('the list', () => {
  it('offers what is usual before anything is typed, in the order of the groups, and not where one is already', () => {
    const { groups: listed, more } = found(at(home), ' ');
    const order = listed.map(({ group }) => commandGroups.indexOf(group));
    expect(order).toEqual(order.toSorted((left, right) => left - right));
    expect(more).toBe(0);
    const ids = listed.flatMap(({ commands }) => commands.map(({ id }) => id));
    expect(ids[0]).toBe('page targets');
    expect(ids).toContain('theme dark');
    expect(ids).not.toContain('page overview');
    expect(ids).not.toContain('language vi');
  });

  it('puts the group of the best name first', () => {
    const groupsOf = (text: string) => found(at(home), text).groups.map(({ group }) => group);
    expect(groupsOf('ty le ho ngheo')[0]).toBe('indicators');
    expect(groupsOf('kinh tế')).toEqual(['filters', 'indicators']);
    expect(groupsOf('1400')[0]).toBe('indicators');
    expect(groupsOf('zzzqqq')).toEqual([]);
  });

  it('keeps the order in which indicators were found', () => {
    for (const text of ['ngheo', 'grdp', 'dau tu cong', '1.400']) {
      const [first] = found(at(home), text).groups.filter(({ group }) => group === 'indicators');
      expect(first?.commands.map(({ id }) => id)).toEqual(
        findFigures(board, text)
          .slice(0, first?.commands.length)
          .map((id) => `indicator ${id}`),
      );
    }
  });

  it('lists at most 50 and says how many more there are, of both kinds', () => {
    for (const text of ['kinh te', 'a', 't', '2']) {
      const { groups: listed, more } = found(at(home), text);
      const shown = listed.flatMap(({ commands }) => commands);
      const all = findFigures(board, text).length + findCommands(listCommands(at(home)), text).length;
      expect(shown.length).toBe(Math.min(50, all));
      expect(more).toBe(all - shown.length);
    }
  });
});
