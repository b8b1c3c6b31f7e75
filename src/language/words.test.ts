import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { languages, type Language } from '#model/languages';
import { loadAllLocales, localeOf } from './locale';
import { loadPart } from './translator';
import { en, type AppWords } from './words/en';
import { en as enExports } from './words/exports/en';
import { vi as viExports } from './words/exports/vi';
import { en as enFaults } from './words/faults/en';
import { vi as viFaults } from './words/faults/vi';
import { en as enFilters } from './words/filters/en';
import { vi as viFilters } from './words/filters/vi';
import { en as enFigures } from './words/figures/en';
import { vi as viFigures } from './words/figures/vi';
import { en as enPages } from './words/pages/en';
import { vi as viPages } from './words/pages/vi';
import { en as enPalette } from './words/palette/en';
import { vi as viPalette } from './words/palette/vi';
import { vi } from './words/vi';
import { en as enWritten } from './words/written/en';
import { vi as viWritten } from './words/written/vi';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, before = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as const] : flatten(value, `${before}${key}.`),
  );
}

const words: Record<Language, ReadonlyMap<string, string>> = {
  vi: new Map(
    [vi, viExports, viFaults, viFigures, viFilters, viPages, viPalette, viWritten].flatMap((part) => flatten(part)),
  ),
  en: new Map(
    [en, enExports, enFaults, enFigures, enFilters, enPages, enPalette, enWritten].flatMap((part) => flatten(part)),
  ),
};
const keys = [...words.en.keys()];
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*([^},\s]+)/g)].map(([, name = '']) => name).sort();

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all(
    (['faults', 'figures', 'filters', 'exports', 'pages', 'palette', 'written'] as const).map(loadPart),
  );
});

describe('words of the app', () => {
  it('have the same keys in every language', () => {
    for (const language of languages) expect([...words[language].keys()].sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s says something with the same placeholders in every language', (key) => {
    const all = languages.map((language) => words[language].get(key) ?? '');
    for (const text of all) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text).toBe(text.normalize('NFC'));
      expect([text.match(/\{\{/g)?.length ?? 0, text.match(/\}\}/g)?.length ?? 0]).toEqual([
        placeholders(text).length,
        placeholders(text).length,
      ]);
      expect(placeholders(text)).toEqual(placeholders(all[0] ?? ''));
    }
  });

  it.each(keys.filter((key) => /_(?:one|other)$/.test(key)))(
    '%s has both plural forms with the same placeholders',
    (key) => {
      const stem = key.replace(/_(?:one|other)$/, '');
      for (const language of languages) {
        const forms = ['one', 'other'].map((form) => words[language].get(`${stem}_${form}`));
        expect(placeholders(forms[0] ?? '')).toEqual(placeholders(forms[1] ?? '?'));
      }
    },
  );

  it('come out whole: every placeholder is filled, none is taken for a command', () => {
    const hostile = '$t(app.skip) {{title}} <b>&amp;</b> $1';
    for (const language of languages) {
      const { t } = localeOf(language);
      const say = t as unknown as (key: string, given: Record<string, unknown>) => string;
      for (const [key, text] of words[language]) {
        const names = placeholders(text);
        const given = Object.fromEntries(names.map((name) => [name, name === 'count' ? 2 : hostile]));
        const said = say(key.replace(/_(?:one|other)$/, ''), { ...given, count: 2 });
        expect(said, key).not.toBe(key);
        if (names.some((name) => name !== 'count')) expect(said, key).toContain(hostile);
        else expect(said, key).not.toContain('{{');
      }
    }
  });

  it('have no pair of words with the hyphen, three dots or straight quotes of a typewriter', () => {
    for (const language of languages) {
      for (const [key, text] of words[language]) expect(text, key).not.toMatch(/\.\.\.| - |["]/);
    }
  });

  it('write Vietnamese with one spelling', () => {
    for (const [key, text] of words.vi) expect(text, key).not.toMatch(/(?<!\p{L})(?:tỷ|kì|hoá)(?!\p{L})/iu);
  });

  it('are all in use', () => {
    const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('language/words/') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
      .join('\n');
    // `chart.${side}.${kind}` stands for every key of that form.
    const templates = [...code.matchAll(/`((?:[a-zA-Z.]|\$\{[^}]+\})+)`/g)]
      .map(([, text = '']) => text.split(/\$\{[^}]+\}/))
      .filter((parts) => parts.length > 1 && /^[a-zA-Z]+\./.test(parts[0] ?? ''))
      .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[a-zA-Z-]+')}$`));
    const unused = [...new Set(keys.map((key) => key.replace(/_(?:one|other)$/, '')))].filter(
      (key) => !code.includes(`'${key}'`) && !templates.some((template) => template.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe('types of the words', () => {
  it('refuse a language that lacks a key or has one too many', () => {
    const { title: _title, ...fewer } = { ...en.table, title: 'x' };
    expectTypeOf(vi).toExtend<AppWords>();
    expectTypeOf<typeof en>().toExtend<AppWords>();
    expectTypeOf<Omit<typeof vi, 'table'>>().not.toExtend<AppWords>();
    expectTypeOf<
      Omit<AppWords, 'table'> & { readonly table: Omit<AppWords['table'], 'published'> }
    >().not.toExtend<AppWords>();
    // @ts-expect-error a key that English does not have
    ({ ...vi, table: { ...vi.table, extra: 'x' } }) satisfies AppWords;
    // @ts-expect-error a key that is missing
    ({ ...vi, table: { published: 'x' } }) satisfies AppWords;
    expect(Object.keys(fewer)).toEqual(Object.keys(en.table));
  });

  it('refuse a key that does not exist', () => {
    const { t } = localeOf('vi');
    expect(t('app.skip')).toBe(vi.app.skip);
    // @ts-expect-error no such key
    expect(() => t('app.nothing')).toThrow('no words for "app.nothing"');
  });
});

describe('counts', () => {
  it('take the plural of the language', () => {
    const said = (language: Language, count: number) => localeOf(language).t('filters.count', { count });
    expect([said('en', 1), said('en', 2), said('en', 0)].map((text) => text.replace(/^\S+ /, ''))).toEqual([
      'indicator',
      'indicators',
      'indicators',
    ]);
    expect(new Set([said('vi', 1), said('vi', 2), said('vi', 0)].map((text) => text.replace(/^\S+ /, '')))).toEqual(
      new Set(['chỉ số']),
    );
  });
});
