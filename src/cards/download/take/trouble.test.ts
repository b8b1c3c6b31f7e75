import { beforeAll, describe, expect, it } from 'vitest';
import { ExportError, exportErrorKinds } from '#export/exportError';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import { languages } from '#model/languages';
import type { Notice } from '#ui/NoticeBoard';
import { tellTrouble } from './tellTrouble';
import { troubleOf } from './trouble';

beforeAll(async () => {
  await loadAllLocales();
  await loadPart('exports');
});

const ways = { again: () => undefined, svg: () => undefined, save: () => undefined };

function told(error: unknown, language: (typeof languages)[number]): Notice | null {
  const notices: (Notice | null)[] = [];
  tellTrouble({ locale: localeOf(language), notify: (notice) => notices.push(notice) }, error, ways);
  expect(notices).toHaveLength(1);
  return notices[0] ?? null;
}

describe('what went wrong', () => {
  it.each(exportErrorKinds.filter((kind) => kind !== 'cancelled'))(
    '%s is said in each language, with a way out',
    (kind) => {
      const said = languages.map((language) => told(new ExportError(kind), language));
      for (const notice of said) {
        expect(notice?.text).toMatch(/\p{L}{2}/u);
        expect(notice?.icon).toBe('warning');
        expect(notice?.action?.text).toMatch(/\p{L}{2}/u);
      }
      expect(said[0]?.text).not.toBe(said[1]?.text);
    },
  );

  it('goes without words where the visitor stopped it', () => {
    expect(told(new ExportError('cancelled'), 'vi')).toBeNull();
  });

  it('knows a full disk by the names that browsers give it', () => {
    expect(troubleOf(new DOMException('x', 'QuotaExceededError'))).toBe('storage-full');
    expect(troubleOf(new DOMException('x', 'NotReadableError'))).toBe('storage-full');
  });

  it('passes on the reason of what nobody foresaw', () => {
    expect(told(new RangeError('Array buffer allocation failed'), 'en')?.text).toContain(
      'Array buffer allocation failed',
    );
    expect(told('odd', 'vi')?.text).toContain('odd');
  });
});
