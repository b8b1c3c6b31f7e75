import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the uncut fonts come from: two npm packages, held by version and by the hash of the archive.
 * They are fetched when the fonts are cut and are no dependencies of the app. The usual web font packages
 * do not serve here: they are already cut in pieces (Latin apart from Vietnamese, no "→"), and pieces can
 * be neither joined nor kerned across.
 */
const packages = {
  words: {
    spec: '@expo-google-fonts/be-vietnam-pro@0.4.1',
    sha512: '4o2bsqU1zcC6NZf5FRYB+7gE49waNWYOGc5c5qLfPgrSqqr61hS2Bz4TVPgxudO038tLydSyPxV8e79g8j5DpQ==',
  },
  figures: {
    spec: 'inter-ui@4.1.1',
    sha512: '451h0J29HyOmA+JXgSi/6M12tL7ZCZ8arYKZUXiOXTJpJbAKqJvFh3k5SiV3x7tKe0C0KyrKUUiQIvvZ2PQDcA==',
  },
};

function unpack({ spec, sha512 }) {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const answer = execFileSync('npm', ['pack', spec, '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const archive = join(folder, JSON.parse(answer)[0].filename.replace('@', '').replace('/', '-'));
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== sha512) throw new Error(`${spec}: the archive is not the one that was checked (${found})`);
  const target = join(folder, 'out');
  mkdirSync(target);
  execFileSync('tar', ['xzf', archive, '-C', target]);
  return join(target, 'package');
}

/** The uncut font files as buffers, by weight for the words, and the licence texts as published. */
export function fetchSources() {
  const words = unpack(packages.words);
  const figures = unpack(packages.figures);
  const weight = (name) => readFileSync(join(words, name, `BeVietnamPro_${name}.ttf`));
  return {
    words: { 400: weight('400Regular'), 600: weight('600SemiBold'), 700: weight('700Bold') },
    figures: readFileSync(join(figures, 'variable/InterVariable.woff2')),
    licences: {
      words: readFileSync(join(words, 'LICENSE_FONT'), 'utf8'),
      figures: readFileSync(join(figures, 'LICENSE.txt'), 'utf8'),
    },
  };
}
