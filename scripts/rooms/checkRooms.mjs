/** The rooms check of `npm run check`: what a linter that looks at one file at a time cannot know. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { checkContents } from './checkContents.mjs';
import { checkImports } from './checkImports.mjs';
import { checkNames } from './checkNames.mjs';
import { checkSizes } from './checkSizes.mjs';
import { pathsBelow, readSourceFiles } from './sourceFiles.mjs';

/** Every fault of a project folder, in the order of its files. */
export function checkRooms(root) {
  const files = readSourceFiles(root);
  const faults = [
    ...checkImports(files),
    ...checkContents(files),
    ...checkNames(pathsBelow(root, 'src'), files),
    ...checkSizes(files),
  ];
  return faults.toSorted((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = resolve(process.argv[2] ?? '.');
  const faults = checkRooms(root);
  for (const { rule, file, line, message } of faults)
    console.error(`${file}${line ? `:${line}` : ''}  ${rule}: ${message}`);
  console.log(faults.length > 0 ? `Faults: ${faults.length}` : 'The rooms are in order.');
  process.exitCode = faults.length > 0 ? 1 : 0;
}
