export type FileNameParts = {
  readonly board: string;
  readonly indicator: string;
  readonly period: string;
  /** "vi", or "vi-en" for a file in both. */
  readonly language: string;
  readonly extension: string;
};

/** One part of a name: diacritics folded, đ as d, all else that is not a letter or a digit as one hyphen. */
function foldPart(part: string): string {
  return part
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

/**
 * `{board}_{indicator}_{period}_{language}.{extension}` in ASCII, safe on every file system and in mail:
 * "hau-giang-2020-2025_tang-truong-grdp_2021-2024_vi.png". A part with nothing left is left out.
 */
export function fileName({ board, indicator, period, language, extension }: FileNameParts): string {
  const parts = [board, indicator, period, language].map(foldPart).filter((part) => part !== '');
  return `${parts.join('_')}.${extension}`;
}
