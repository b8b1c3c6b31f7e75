import { isIn, libraries, rooms } from './rooms.mjs';

/**
 * What the linter cannot see of the imports, or only in part: `import()` and `import('…').Type` count like any other,
 * a library must have a room, and pages stay apart.
 *
 * @param {import('./sourceFiles.mjs').SourceFile[]} files
 * @returns {import('./sourceFiles.mjs').Fault[]}
 */
export function checkImports(files) {
  return files.flatMap((file) => file.imports.flatMap((one) => checkImport(file, one)));
}

function checkImport(file, { specifier, line, kind }) {
  const fault = (rule, message) => [{ rule, file: file.path, line, message }];
  if (specifier === null)
    return fault('unreadable-import', 'import() takes a plain text, so that the rooms can be checked');
  if (kind === 'star') return fault('barrel', `\`export *\` from ${specifier}: import each thing from its own file`);
  if (specifier.split('/').includes('..'))
    return fault('parent-path', `${specifier}: below or beside is \`./\`, everything else \`#room/file\``);
  if (specifier.startsWith('./')) return [];
  return specifier.startsWith('#') ? checkRoom(file, specifier, fault) : checkLibrary(file, specifier, fault);
}

function checkRoom(file, specifier, fault) {
  const [room, ...rest] = specifier.slice(1).split('/');
  const target = rooms.indexOf(room);
  const own = rooms.indexOf(file.room);
  if (target === -1) return fault('unknown-room', `${specifier}: there is no room "${room}"`);
  if (target < own)
    return fault('upward-import', `${specifier}: imports point down the rooms, and ${file.room} stands below ${room}`);
  const page = file.path.split('/')[2];
  if (room === 'pages' && file.room === 'pages' && rest.length > 1 && rest[0] !== page) {
    return fault('page-imports-page', `${specifier}: no page imports a page; what both need lives in cards or ui`);
  }
  return [];
}

function checkLibrary(file, specifier, fault) {
  if (file.isTest) return [];
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const places = Object.hasOwn(libraries, name) ? libraries[name] : null;
  if (!places)
    return fault('library', `${specifier}: this library has no room yet; give it one in scripts/rooms/rooms.mjs`);
  if (!isIn(places, file.path.replace(/^src\//, '')))
    return fault('library', `${specifier} lives in ${places.join(', ')}; ask that room`);
  return [];
}
