/**
 * The rooms of `src`, top to bottom. This is the one place where their order stands: imports point down this list
 * (type-only ones too), and both the linter's rules and the rooms check are made from it.
 */
export const rooms = ['app', 'pages', 'cards', 'export', 'charts', 'selection', 'dataset', 'language', 'ui', 'model'];

/**
 * Every library that `src` may import, with the places that may import it; a library that is missing here has no room
 * yet. Places are globs below `src`; the model imports nothing, so that it stands in none of them.
 */
export const libraries = {
  react: ['!model'],
  'react-dom': ['app', 'ui/browser/usePrinting.ts'],
  recharts: ['charts/**/Live*.tsx', 'charts/live'],
  '@tanstack/react-query': ['dataset', 'app'],
  '@tanstack/react-virtual': ['ui/long'],
  comlink: ['dataset/engine'],
  i18next: ['language'],
  wouter: ['selection', 'app'],
  valibot: ['dataset'],
  '@valibot/to-json-schema': ['dataset/schema/boardJsonSchema.ts'],
  lucide: ['ui'],
  pdfkit: ['export'],
  'write-excel-file': ['export'],
  fflate: ['export'],
  uqr: ['export'],
};

/** Doors to the world outside, with the places that may open them. */
export const restrictedGlobals = {
  fetch: ['dataset'],
  Worker: ['dataset'],
  XMLHttpRequest: ['dataset'],
  WebSocket: ['dataset'],
  EventSource: ['dataset'],
  sessionStorage: ['dataset'],
  indexedDB: ['dataset'],
  caches: ['dataset'],
  localStorage: ['app', 'ui', 'language'],
  location: ['selection', 'app'],
  history: ['selection', 'app'],
  Intl: ['language'],
  document: ['export', 'ui', 'app'],
  OffscreenCanvas: ['export'],
  createImageBitmap: ['export'],
  alert: [],
  confirm: [],
  prompt: [],
};

/** The model knows no clock and no chance: both are passed in. */
export const restrictedInModel = [
  'Date',
  'performance',
  'crypto',
  'Temporal',
  'setTimeout',
  'setInterval',
  'window',
  'navigator',
  'process',
];

/** Methods that format or compare in the language of the machine instead of the visitor's. */
export const localeMethods = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare'];

/** Places that no visitor reads. */
export const withoutWords = ['pages/gallery', 'app/gallery', '**/Gallery*.tsx'];

export const limits = { fileLines: 250, fileMedian: 60, functionLines: 80, function95th: 50, filesOnFloor: 12 };

/** Not written by hand, or words rather than code: no limit on their size. */
export const unmeasured = [
  '**/*.test.ts',
  '**/*.test.tsx',
  '**/*.d.ts',
  '**/generated/**',
  '**/testing/**',
  'src/language/words/**',
];

/** Rooms above this one, which it must not import. */
export function roomsAbove(room) {
  return rooms.slice(0, rooms.indexOf(room));
}

/** Whether a file (`charts/kinds/line/Live.tsx`, below `src`) lies in one of the places. */
export function isIn(places, file) {
  return places.some((place) => (place.startsWith('!') ? !matches(place.slice(1), file) : matches(place, file)));
}

/** The globs of a list of places, for a linter override: `charts` → all below `src/charts`. */
export function globsOf(places) {
  return places.map((place) => (/\.\w+$/.test(place) ? `src/${place}` : `src/${place}/**`));
}

/** Whether a path matches a glob; `*` stays inside a folder, `**` + `/` crosses folders, a trailing `**` takes all below. */
export function matchesGlob(glob, path) {
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*/g, (star) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' })[star]);
  return new RegExp(`^${pattern}$`).test(path);
}

function matches(place, file) {
  return matchesGlob(/\.\w+$/.test(place) ? place : `${place}/**`, file);
}
