import { expect, it } from 'vitest';
import { exportFigure } from './exportFigure';
import { exportFormats } from './exportFormats';
import { sampleChart, sampleFigure, sampleWords } from './testing/sampleFigures';

it('registers every format under its own id', () => {
  for (const [id, format] of Object.entries(exportFormats)) expect(format.id).toBe(id);
});

it('makes an SVG file with its name from a figure', async () => {
  const frames: unknown[] = [];
  const { name, blob } = await exportFigure({
    figure: sampleFigure('Hậu Giang đạt 14/18 chỉ tiêu', 'Chỉ tiêu nhiệm kỳ'),
    language: 'vi',
    words: sampleWords,
    format: 'svg',
    layOut: (frame) => {
      frames.push(frame);
      return sampleChart;
    },
  });
  expect(name).toBe('hau-giang-2020-2025_term_2021-2024_vi.svg');
  expect(blob.type).toBe('image/svg+xml');
  expect(await blob.text()).toContain('<title>Hậu Giang đạt 14/18 chỉ tiêu</title>');
  expect(frames).toEqual([{ x: 56, y: 162, width: 1088, height: 392 }]);
});
