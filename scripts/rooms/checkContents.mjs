import { isIn, withoutWords } from './rooms.mjs';

/**
 * What must not stand in a file: nothing but re-exports, a switch on a kind or a format, words in JSX braces.
 *
 * @param {import('./sourceFiles.mjs').SourceFile[]} files
 * @returns {import('./sourceFiles.mjs').Fault[]}
 */
export function checkContents(files) {
  return files.flatMap(checkFile);
}

function checkFile(file) {
  const faults = [];
  if (file.name === 'index' || file.onlyReExports) {
    faults.push({
      rule: 'barrel',
      file: file.path,
      message: 'a file that only passes things on; import each thing from its own file',
    });
  }
  for (const { on, line } of file.switches) {
    if (on === 'kind' || on === 'format') {
      faults.push({
        rule: 'kind-switch',
        file: file.path,
        line,
        message: `\`switch (${on})\`: a ${on} is one object in its register`,
      });
    }
  }
  if (!file.isTest && !isIn(withoutWords, file.path.replace(/^src\//, ''))) {
    faults.push(...file.words.map(({ text, line }) => wordsFault(file, text, line)));
  }
  return faults;
}

function wordsFault({ path }, text, line) {
  return { rule: 'words-in-jsx', file: path, line, message: `"${text.trim()}": words live in language` };
}
