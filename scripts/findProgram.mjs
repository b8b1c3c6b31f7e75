import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The programs with which the tests open files, since a file that only its writer can read proves nothing: the names
 * they go by, and the Debian package that brings them.
 */
export const programs = {
  pdftotext: { names: ['pdftotext'], packages: ['poppler-utils'] },
  pdftoppm: { names: ['pdftoppm'], packages: ['poppler-utils'] },
  'rsvg-convert': { names: ['rsvg-convert'], packages: ['librsvg2-bin'] },
  // Not "convert" first: other programs go by that name too.
  imagemagick: { names: ['magick', 'convert-im6.q16', 'convert'], packages: ['imagemagick'] },
  unzip: { names: ['unzip'], packages: ['unzip'] },
  soffice: { names: ['soffice', 'libreoffice'], packages: ['libreoffice-calc', 'libreoffice-impress'] },
  firefox: { names: ['firefox-esr', 'firefox'], packages: ['firefox-esr'] },
};

/**
 * Path of a program of the list above on this machine, or null.
 *
 * @param {keyof typeof programs} name
 * @returns {string | null}
 */
export function findProgram(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe', '.com'] : [''];
  const paths = programs[name].names.flatMap((one) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, one + ending))),
  );
  return paths.find(isProgram) ?? null;
}

/**
 * Whether a path is a file that may be run.
 *
 * @param {string} path
 */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
