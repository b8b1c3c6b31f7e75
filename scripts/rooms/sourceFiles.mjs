import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';

import { wordsInJsx } from './wordsInJsx.mjs';

/**
 * @typedef {{ rule: string, file: string, line?: number, message: string }} Fault
 * @typedef {{ specifier: string | null, line: number, kind: 'static' | 'dynamic' | 'type' | 're-export' | 'star' }} Import
 * @typedef {{
 *   path: string, room: string, name: string, isTest: boolean, lines: number, imports: Import[], onlyReExports: boolean,
 *   components: string[], functions: { lines: number, line: number }[], switches: { on: string, line: number }[],
 *   words: { text: string, line: number }[],
 * }} SourceFile
 */

/** Every TypeScript file below `src`, read by a real parser. Paths start with `src/` and use slashes. */
export function readSourceFiles(root) {
  return pathsBelow(root, 'src')
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readSourceFile(root, path));
}

/** All files below a folder, as paths from the root. */
export function pathsBelow(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? pathsBelow(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

/** @returns {SourceFile} */
function readSourceFile(root, path) {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const lineAt = (offset) => text.slice(0, offset).split('\n').length;
  const found = { imports: [], functions: [], switches: [], words: [] };
  const addFunction = ({ start, end }) =>
    found.functions.push({ line: lineAt(start), lines: lineAt(end) - lineAt(start) + 1 });
  new Visitor({
    ImportDeclaration: ({ source, start }) =>
      found.imports.push({ specifier: source.value, line: lineAt(start), kind: 'static' }),
    ExportNamedDeclaration: ({ source, start }) =>
      source && found.imports.push({ specifier: source.value, line: lineAt(start), kind: 're-export' }),
    ExportAllDeclaration: ({ source, start }) =>
      found.imports.push({ specifier: source.value, line: lineAt(start), kind: 'star' }),
    ImportExpression: ({ source, start }) =>
      found.imports.push({
        specifier: source.type === 'Literal' ? source.value : null,
        line: lineAt(start),
        kind: 'dynamic',
      }),
    TSImportType: ({ source, start }) =>
      found.imports.push({ specifier: source.value, line: lineAt(start), kind: 'type' }),
    SwitchStatement: ({ discriminant, start }) =>
      found.switches.push({ on: lastName(discriminant), line: lineAt(start) }),
    ...wordsInJsx((words, offset) => found.words.push({ text: words, line: lineAt(offset) })),
    FunctionDeclaration: addFunction,
    FunctionExpression: addFunction,
    ArrowFunctionExpression: addFunction,
  }).visit(program);
  const parts = path.split('/');
  return {
    ...found,
    path,
    room: parts.length > 2 ? parts[1] : '',
    name: parts.at(-1).replace(/\.tsx?$/, ''),
    isTest: /\.test\.tsx?$/.test(path) || parts.includes('testing'),
    lines: text.replace(/\n$/, '').split('\n').length,
    onlyReExports:
      program.body.length > 0 &&
      program.body.every((node) => /^Export(?:All|Named)Declaration$/.test(node.type) && node.source),
    components: componentsOf(module, path),
  };
}

/** Exported values of a .tsx file that are written like a component. */
function componentsOf({ staticExports }, path) {
  if (!path.endsWith('.tsx')) return [];
  return staticExports
    .flatMap(({ entries }) => entries)
    .filter(
      ({ isType, exportName }) =>
        !isType && /^[A-Z][a-zA-Z0-9]*$/.test(exportName.name ?? '') && /[a-z]/.test(exportName.name),
    )
    .map(({ exportName }) => exportName.name);
}

function lastName(node) {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && !node.computed ? node.property.name : '';
}
