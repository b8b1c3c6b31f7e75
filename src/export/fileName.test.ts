import { describe, expect, it } from 'vitest';
import { fileName } from './fileName';

const parts = {
  board: 'hau-giang-2020-2025',
  indicator: 'tăng trưởng GRDP',
  period: '2021-2024',
  language: 'vi',
  extension: 'png',
} as const;

describe('fileName', () => {
  it('joins board, indicator, period and language in ASCII', () => {
    expect(fileName(parts)).toBe('hau-giang-2020-2025_tang-truong-grdp_2021-2024_vi.png');
    expect(fileName({ ...parts, indicator: 'Đường bộ cao tốc' })).toContain('_duong-bo-cao-toc_');
  });

  it('is safe on every file system', () => {
    const name = fileName({ ...parts, indicator: '../../CON:*?"<>|\u202e\u0000'.repeat(20), board: '漢字' });
    expect(name).toMatch(/^[a-z0-9_-]+\.png$/);
    expect(name.length).toBeLessThan(200);
  });
});
