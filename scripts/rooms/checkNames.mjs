import { limits, rooms } from './rooms.mjs';

const emptyWords = /^(?:utils?|helpers?|common|misc)$/i;

/**
 * Names of files and folders below `src`: folders are one lower-case word, a component's file is named after it, all other
 * code is camelCase, and nothing is called by a word that says nothing. Also counts the files on each room's floor.
 *
 * @param {string[]} paths every file below `src`
 * @param {import('./sourceFiles.mjs').SourceFile[]} files
 * @returns {import('./sourceFiles.mjs').Fault[]}
 */
export function checkNames(paths, files) {
  const folders = [...new Set(paths.flatMap(foldersOf))];
  return [
    ...folders.flatMap(checkFolder),
    ...paths.flatMap(checkEmptyWord),
    ...files.flatMap(checkCase),
    ...checkFloors(files),
  ];
}

function foldersOf(path) {
  const parts = path.split('/').slice(0, -1);
  return parts.slice(1).map((_, index) => parts.slice(0, index + 2).join('/'));
}

function checkFolder(folder) {
  const parts = folder.split('/');
  const name = parts.at(-1);
  const fault = (rule, message) => [{ rule, file: folder, message }];
  if (emptyWords.test(name)) return fault('empty-word', `"${name}" says nothing; name the folder by what it holds`);
  if (!/^[a-z][a-z0-9]*$/.test(name)) return fault('folder-name', `"${name}": a folder is one lower-case word`);
  if (parts.length === 2 && !rooms.includes(name)) return fault('unknown-room', `there is no room "${name}"`);
  return [];
}

function checkEmptyWord(path) {
  const [name] = path.split('/').at(-1).split('.');
  if (!emptyWords.test(name)) return [];
  return [{ rule: 'empty-word', file: path, message: `"${name}" says nothing; name the file by its main export` }];
}

function checkCase({ path, name, components, isTest, room }) {
  const fault = (message) => [{ rule: 'file-name', file: path, message }];
  if (room === '') return fault('every file lies in a room');
  if (isTest || name.endsWith('.d')) return [];
  if (components.length > 0)
    return components.includes(name) ? [] : fault(`a file with the component ${components[0]} is named after it`);
  return /^[a-z][a-zA-Z0-9]*$/.test(name)
    ? []
    : fault(`"${name}": a file without a component of that name is camelCase`);
}

function checkFloors(files) {
  return rooms.flatMap((room) => {
    const floor = files.filter(
      ({ path, isTest }) => !isTest && path.split('/').length === 3 && path.startsWith(`src/${room}/`),
    );
    if (floor.length <= limits.filesOnFloor) return [];
    return [
      {
        rule: 'floor',
        file: `src/${room}`,
        message: `${floor.length} files on the floor, at most ${limits.filesOnFloor}; group some in folders`,
      },
    ];
  });
}
