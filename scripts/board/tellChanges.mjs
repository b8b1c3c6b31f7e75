import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = async (file) =>
  (await runnerImport(`${root}src/model/changes/${file}.ts`, { root, configFile: false, logLevel: 'error' })).module;

/**
 * The change log of a board: each version with what it changed since the one before, worked out by the app's own
 * comparison from the files of `data/earlier`. Fails where an earlier file is missing, is of another version, or
 * where a reason is given for something that did not change.
 */
export async function tellChanges(board, versions) {
  const [{ compareBoards }, { placeOf }] = await Promise.all([load('compareBoards'), load('factsOf')]);
  const files = versions.map(({ version }, index) => (index === 0 ? board : readEarlier(board.id, version)));
  return versions.map(({ version, issued, note, reasons = {} }, index) => {
    const older = files[index + 1];
    const items = older ? compareBoards(older, files[index]) : [];
    const places = new Set(items.map(placeOf));
    const idle = Object.keys(reasons).filter((place) => !places.has(place));
    if (idle.length > 0) throw new Error(`version ${version}: nothing changed at "${idle.join('", "')}"`);
    return { version, issued, note, items: items.map((item) => withReason(item, reasons[placeOf(item)])) };
  });
}

const withReason = (item, because) => (because === undefined ? item : { ...item, because });

function readEarlier(id, version) {
  const file = `data/earlier/${id}/${version}.json`;
  const board = JSON.parse(readFileSync(root + file, 'utf8'));
  if (board.id !== id || board.version !== version) throw new Error(`${file} holds ${board.id} ${board.version}`);
  return board;
}
