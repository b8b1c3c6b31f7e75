import {
  globsOf,
  libraries,
  localeMethods,
  restrictedGlobals,
  restrictedInModel,
  rooms,
  roomsAbove,
} from './rooms.mjs';

/**
 * The linter's overrides that hold the rooms: one for each room, then one for each place inside a room that may do
 * more than the rest of it. A later override replaces the options of a rule, so that each is made whole.
 */
export function roomOverrides() {
  const special = new Set(
    Object.values(libraries)
      .flat()
      .filter((place) => place.includes('/')),
  );
  return [
    ...rooms.map((room) => override(room, [room])),
    ...[...special].map((place) => override(place.split('/')[0], [place, place.split('/')[0]], place)),
    ...rooms.map(testOverride),
  ];
}

/** Tests keep to the rooms, but may use any library and any door to the world. */
function testOverride(room) {
  return {
    files: ['*.test.ts', '*.test.tsx', 'testing/**'].map((glob) => `src/${room}/**/${glob}`),
    rules: {
      'no-restricted-imports': ['error', { patterns: roomPatterns(room) }],
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
    },
  };
}

function override(room, places, files = room) {
  const may = (allowed) =>
    allowed.some((place) => (place.startsWith('!') ? place !== `!${room}` : places.includes(place)));
  return {
    files: globsOf([files]),
    rules: {
      'no-restricted-imports': ['error', importOptions(room, may)],
      'no-restricted-globals': ['error', globalOptions(room, may)],
      'no-restricted-properties': ['error', ...propertyOptions(room)],
    },
  };
}

function roomPatterns(room) {
  const above = roomsAbove(room);
  const patterns = [
    {
      regex: '^\\.\\.?/(?:.*/)?\\.\\.(?:/|$)|^\\.\\.(?:/|$)',
      message: 'Below or beside it is `./`, everything else `#room/file`; never `../`.',
    },
  ];
  if (above.length > 0) {
    patterns.push({
      regex: `^#(?:${above.join('|')})/`,
      message: `Imports point down the rooms: ${room} stands below that one.`,
    });
  }
  return patterns;
}

function importOptions(room, may) {
  const patterns = roomPatterns(room);
  if (room === 'model') patterns.push({ regex: '^[^.#]', message: 'The model imports nothing.' });
  for (const [library, allowed] of Object.entries(libraries)) {
    if (room !== 'model' && !may(allowed)) {
      patterns.push({
        regex: `^${library}(?:/|$)`,
        message: `${library} lives in ${allowed.join(', ')}; ask that room.`,
      });
    }
  }
  return { patterns };
}

function globalOptions(room, may) {
  const globals = Object.entries(restrictedGlobals)
    .filter(([, allowed]) => !may(allowed))
    .map(([name, allowed]) => ({
      name,
      message: `${name} lives in ${allowed.join(', ') || 'no room'}; ask that room.`,
    }));
  if (room === 'model') {
    globals.push(
      ...restrictedInModel.map((name) => ({
        name,
        message: 'The model knows no clock, no chance and no browser: pass it in.',
      })),
    );
  }
  return { globals, checkGlobalObject: true };
}

function propertyOptions(room) {
  const properties = [];
  if (room === 'model')
    properties.push({ object: 'Math', property: 'random', message: 'The model knows no chance: pass it in.' });
  if (room !== 'language') {
    properties.push(
      ...localeMethods.map((property) => ({
        property,
        message: 'Formats and comparisons of a language live in language.',
      })),
    );
  }
  return properties.length > 0 ? properties : [{ object: 'Math', property: 'nothing' }];
}
