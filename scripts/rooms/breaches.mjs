/**
 * One breach of each kind, each in a file of its own, with the rule that must refuse it. `rooms.test.mjs` plants them in
 * a copy of the house. Rules of the linter are written as it reports them: `eslint(no-restricted-imports)`.
 */

/** Nothing in these may be refused; the breaches import from them. */
export const soundFiles = {
  'src/model/status.ts':
    "export type Status = 'met' | 'missed';\n\nexport function isMet(status: Status): boolean {\n  return status === 'met';\n}\n",
  'src/model/status.test.ts':
    "import { readFileSync } from 'node:fs';\n\nimport { expect, test } from 'vitest';\n\nimport { isMet } from './status';\n\ntest('knows the time', () => {\n  expect(isMet('met')).toBe(readFileSync('x', 'utf8') < Date());\n});\n",
  'src/dataset/loadBoard.ts':
    'export async function loadBoard(address: string): Promise<string> {\n  const response = await fetch(address);\n  return response.text();\n}\n',
  'src/charts/kinds/line/Live.tsx':
    "import { LineChart } from 'recharts';\n\nexport function Live() {\n  return <LineChart width={1} height={1} data={[]} />;\n}\n",
  'src/pages/overview/OverviewPage.tsx':
    "import { isMet } from '#model/status';\n\nexport function OverviewPage({ label }: { readonly label: string }) {\n  return (\n    <main className=\"page\" aria-label={label}>\n      {isMet('met') ? label : '–'} · {1}\n    </main>\n  );\n}\n",
  'src/pages/present/PresentPage.tsx':
    'export function PresentPage({ label }: { readonly label: string }) {\n  return <main>{label}</main>;\n}\n',
  'src/language/formatNumber.ts':
    "const format = new Intl.NumberFormat('vi-VN');\n\nexport function formatNumber(value: number): string {\n  return format.format(value);\n}\n",
};

const restrictedImports = 'eslint(no-restricted-imports)';
const restrictedGlobals = 'eslint(no-restricted-globals)';
const restrictedProperties = 'eslint(no-restricted-properties)';
const literals = 'react(jsx-no-literals)';

const oneLine = (text) => `${text}\n`;
const component = (name, inside) => `export function ${name}() {\n  return ${inside};\n}\n`;

/** Refused by the linter. */
export const lintBreaches = [
  [
    'an import upwards',
    restrictedImports,
    'src/model/upward.ts',
    oneLine("export { loadBoard } from '#dataset/loadBoard';"),
  ],
  [
    'a type-only import upwards',
    restrictedImports,
    'src/ui/upwardType.ts',
    "import type { Live } from '#charts/kinds/line/Live';\n\nexport type Picture = typeof Live;\n",
  ],
  [
    'an import upwards in a test',
    restrictedImports,
    'src/model/upward.test.ts',
    oneLine("import '#dataset/loadBoard';"),
  ],
  [
    'a path through the parent',
    restrictedImports,
    'src/dataset/checks/parent.ts',
    "import { loadBoard } from '../loadBoard';\n\nexport const load = loadBoard;\n",
  ],
  [
    'a path through the parent further on',
    restrictedImports,
    'src/dataset/winding.ts',
    "import { isMet } from './checks/../../model/status';\n\nexport const check = isMet;\n",
  ],
  [
    'a library in the model',
    restrictedImports,
    'src/model/library.ts',
    "import { createElement } from 'react';\n\nexport const create = createElement;\n",
  ],
  [
    'Recharts outside Live.tsx',
    restrictedImports,
    'src/charts/kinds/line/Still.tsx',
    `import { LineChart } from 'recharts';\n\n${component('Still', '<LineChart width={1} height={1} data={[]} />')}`,
  ],
  [
    'the query library in a page',
    restrictedImports,
    'src/pages/overview/query.ts',
    "import { useQuery } from '@tanstack/react-query';\n\nexport const useBoard = useQuery;\n",
  ],
  [
    'the translation library in a card',
    restrictedImports,
    'src/cards/translate.ts',
    "import i18next from 'i18next';\n\nexport const language = i18next.language;\n",
  ],
  [
    'the router in a card',
    restrictedImports,
    'src/cards/route.ts',
    "import { useLocation } from 'wouter';\n\nexport const usePlace = useLocation;\n",
  ],
  [
    'the schema library in the model’s neighbour',
    restrictedImports,
    'src/ui/schema.ts',
    "import { string } from 'valibot';\n\nexport const text = string();\n",
  ],
  [
    'icons outside ui',
    restrictedImports,
    'src/cards/icon.ts',
    "import { House } from 'lucide';\n\nexport const icon = House;\n",
  ],
  [
    'a circle of imports',
    'import(no-cycle)',
    'src/selection/circle.ts',
    "import { back } from './circleBack';\n\nexport function circle(): number {\n  return back();\n}\n",
  ],
  [
    'the other half of the circle',
    'import(no-cycle)',
    'src/selection/circleBack.ts',
    "import { circle } from './circle';\n\nexport function back(): number {\n  return circle();\n}\n",
  ],
  ['export *', 'oxc(no-barrel-file)', 'src/model/everything.ts', oneLine("export * from './status';")],
  ['a default export', 'import(no-default-export)', 'src/model/main.ts', oneLine('export default 1;')],
  [
    'fetch outside dataset',
    restrictedGlobals,
    'src/pages/overview/download.ts',
    oneLine("export const answer = fetch('/data');"),
  ],
  [
    'fetch by way of window',
    restrictedGlobals,
    'src/cards/download.ts',
    oneLine("export const answer = window.fetch('/data');"),
  ],
  [
    'location outside selection',
    restrictedGlobals,
    'src/cards/address.ts',
    oneLine('export const address = location.href;'),
  ],
  [
    'history outside selection',
    restrictedGlobals,
    'src/pages/overview/back.ts',
    oneLine('export const length = history.length;'),
  ],
  [
    'Intl outside language',
    restrictedGlobals,
    'src/cards/number.ts',
    oneLine("export const format = new Intl.NumberFormat('vi');"),
  ],
  [
    'document outside export, ui and app',
    restrictedGlobals,
    'src/selection/page.ts',
    oneLine('export const title = document.title;'),
  ],
  [
    'localStorage outside its rooms',
    restrictedGlobals,
    'src/dataset/keep.ts',
    oneLine("export const kept = localStorage.getItem('x');"),
  ],
  [
    'sessionStorage outside dataset',
    restrictedGlobals,
    'src/ui/keep.ts',
    oneLine("export const kept = sessionStorage.getItem('x');"),
  ],
  ['a clock in the model', restrictedGlobals, 'src/model/clock.ts', oneLine('export const now = new Date();')],
  ['Date.now in the model', restrictedGlobals, 'src/model/tick.ts', oneLine('export const now = Date.now();')],
  ['chance in the model', restrictedProperties, 'src/model/chance.ts', oneLine('export const chance = Math.random();')],
  [
    'the machine’s own number format',
    restrictedProperties,
    'src/cards/local.ts',
    oneLine('export const text = (1).toLocaleString();'),
  ],
  ['words in JSX', literals, 'src/cards/Words.tsx', component('Words', '<p>Tải xuống</p>')],
  [
    'words in a spoken attribute',
    literals,
    'src/cards/SpokenWords.tsx',
    component('SpokenWords', '<button type="button" aria-label="Download" />'),
  ],
  [
    'a hook in a condition',
    'react-hooks(rules-of-hooks)',
    'src/cards/Hook.tsx',
    "import { useState } from 'react';\n\nexport function Hook({ on }: { readonly on: boolean }) {\n  if (on) useState(0);\n  return null;\n}\n",
  ],
  [
    'a missing dependency',
    'react-hooks(exhaustive-deps)',
    'src/cards/Dependency.tsx',
    "import { useMemo } from 'react';\n\nexport function Dependency({ on }: { readonly on: boolean }) {\n  return useMemo(() => (on ? null : null), []);\n}\n",
  ],
  [
    'an effect that copies state',
    'react(set-state-in-effect)',
    'src/cards/Copy.tsx',
    "import { useEffect, useState } from 'react';\n\nexport function Copy({ on }: { readonly on: boolean }) {\n  const [copy, setCopy] = useState(on);\n  useEffect(() => {\n    setCopy(on);\n  }, [on]);\n  return copy ? null : null;\n}\n",
  ],
  [
    'raw HTML',
    'react(no-danger)',
    'src/cards/Raw.tsx',
    component('Raw', "<p dangerouslySetInnerHTML={{ __html: '' }} />"),
  ],
  [
    'a click without a key',
    'jsx-a11y(click-events-have-key-events)',
    'src/cards/Click.tsx',
    'export function Click({ act }: { readonly act: () => void }) {\n  return <div role="button" tabIndex={0} onClick={act} />;\n}\n',
  ],
  [
    'a promise that nobody awaits',
    'typescript(no-floating-promises)',
    'src/dataset/floating.ts',
    "import { loadBoard } from './loadBoard';\n\nexport function start(): void {\n  loadBoard('/');\n}\n",
  ],
  ['any', 'typescript(no-explicit-any)', 'src/model/anything.ts', oneLine('export type Anything = any;')],
  [
    'any that comes from JSON',
    'typescript(no-unsafe-return)',
    'src/dataset/unsafe.ts',
    'export function read(text: string): { a: number } {\n  return JSON.parse(text);\n}\n',
  ],
  [
    'a forgotten case',
    'typescript(switch-exhaustiveness-check)',
    'src/model/forgotten.ts',
    "import type { Status } from './status';\n\nexport function mark(status: Status): number {\n  switch (status) {\n    case 'met':\n      return 1;\n  }\n  return 0;\n}\n",
  ],
  [
    'a function of 81 lines',
    'eslint(max-lines-per-function)',
    'src/model/long.ts',
    `export function long(): number {\n  let sum = 0;\n${'  sum += 1;\n'.repeat(77)}  return sum;\n}\n`,
  ],
  [
    'console in the app',
    'eslint(no-console)',
    'src/app/talk.ts',
    "export function talk(): void {\n  console.log('x');\n}\n",
  ],
];

/** Refused by the rooms check. */
export const roomBreaches = [
  [
    'a lazy import upwards',
    'upward-import',
    'src/ui/lazy.ts',
    oneLine("export const load = () => import('#dataset/loadBoard');"),
  ],
  [
    'a type taken from above',
    'upward-import',
    'src/ui/taken.ts',
    oneLine("export type Load = typeof import('#dataset/loadBoard').loadBoard;"),
  ],
  [
    'a re-export from above',
    'upward-import',
    'src/ui/passed.ts',
    "export const one = 1;\nexport { loadBoard } from '#dataset/loadBoard';\n",
  ],
  [
    'a lazy path through the parent',
    'parent-path',
    'src/pages/overview/lazy.ts',
    oneLine("export const load = () => import('../present/PresentPage');"),
  ],
  [
    'a lazy import that cannot be read',
    'unreadable-import',
    'src/pages/overview/blind.ts',
    oneLine('export const load = (name: string) => import(name);'),
  ],
  [
    'a room that does not exist',
    'unknown-room',
    'src/cards/nowhere.ts',
    oneLine("export type Nowhere = typeof import('#attic/box');"),
  ],
  ['a folder that is no room', 'unknown-room', 'src/attic/box.ts', oneLine('export const box = 1;')],
  [
    'a page that imports a page',
    'page-imports-page',
    'src/pages/overview/other.ts',
    "import { PresentPage } from '#pages/present/PresentPage';\n\nexport const other = PresentPage;\n",
  ],
  [
    'a library without a room',
    'library',
    'src/ui/stranger.ts',
    "import left from 'left-pad';\n\nexport const stranger = left;\n",
  ],
  [
    'a lazy library outside its room',
    'library',
    'src/cards/lazyChart.ts',
    oneLine("export const load = () => import('recharts');"),
  ],
  ['an index file', 'barrel', 'src/cards/index.ts', oneLine('export const cards = 1;')],
  ['a file that only passes on', 'barrel', 'src/cards/passer.ts', oneLine("export { isMet } from '#model/status';")],
  [
    'a switch on the kind',
    'kind-switch',
    'src/cards/choose.ts',
    'export function choose(figure: { kind: string }): number {\n  switch (figure.kind) {\n    default:\n      return 0;\n  }\n}\n',
  ],
  ['words in JSX braces', 'words-in-jsx', 'src/cards/Braced.tsx', component('Braced', "<p>{'Download'}</p>")],
  ['words in a choice', 'words-in-jsx', 'src/cards/Chosen.tsx', component('Chosen', "<p>{1 > 0 ? 'Open' : '–'}</p>")],
  [
    'words in a template',
    'words-in-jsx',
    'src/cards/Mixed.tsx',
    component('Mixed', '<p title={`${1} rows`}>{`${1}/${2}`}</p>'),
  ],
  ['a folder called helpers', 'empty-word', 'src/cards/helpers/badge.ts', oneLine('export const badge = 1;')],
  ['a file called utils', 'empty-word', 'src/cards/utils.ts', oneLine('export const badge = 1;')],
  [
    'a folder of two words',
    'folder-name',
    'src/charts/kinds/ranked-bar/layout.ts',
    oneLine('export const layout = 1;'),
  ],
  ['a component in a small letter', 'file-name', 'src/cards/badge.tsx', component('Badge', 'null')],
  ['code in a capital letter', 'file-name', 'src/cards/Badges.ts', oneLine('export const badges = 1;')],
  ['a file outside the rooms', 'file-name', 'src/stray.ts', oneLine('export const stray = 1;')],
  ['a file of 251 lines', 'file-lines', 'src/model/tall.ts', oneLine('// line').repeat(251)],
];
