import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { plainLook } from './look';
import { exportFile, type ExportRequest } from './exportFile';
import { exportFormats } from './exportFormats';
import { sampleFigure } from './testing/sampleFigures';

const request: ExportRequest = {
  figures: [sampleFigure('Hậu Giang đạt 14/18 chỉ tiêu', 'Chỉ tiêu nhiệm kỳ')],
  languages: ['vi'],
  format: 'svg',
  look: plainLook,
  today: '2025-02-03',
  addressOf: (figure, language) => `https://example.org/${language}/${figure.id}/`,
};

it('registers every format under its own id', () => {
  for (const [id, format] of Object.entries(exportFormats)) expect(format.id).toBe(id);
});

it('makes an SVG file with its name from a figure', async () => {
  const { name, blob } = await exportFile(request);
  expect(name).toBe('hau-giang-2020-2025_term_2021-2024_vi.svg');
  expect(blob.type).toBe('image/svg+xml');
  expect(await blob.text()).toContain('<title>Hậu Giang đạt 14/18 chỉ tiêu</title>');
});

it('packs the pictures of both languages into one file', async () => {
  const { name, blob } = await exportFile({ ...request, languages: ['vi', 'en'] });
  expect(name).toBe('hau-giang-2020-2025_term_2021-2024_vi-en.zip');
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  expect(Object.keys(files)).toEqual([
    'hau-giang-2020-2025_term_2021-2024_vi.svg',
    'hau-giang-2020-2025_term_2021-2024_en.svg',
  ]);
  expect(strFromU8(files['hau-giang-2020-2025_term_2021-2024_en.svg']!)).toContain('xml:lang="en"');
});
