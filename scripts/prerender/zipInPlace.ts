import type { Plugin } from 'vite';

const stepIn = '\0zip-in-place';

/**
 * The library of the workbooks packs large parts in a worker that fflate starts from a blob: address. The policy of the
 * pages forbids such a worker, and fflate then waits for it for ever. This gives that library, and no other, an fflate
 * that packs at once; the parts of a workbook take milliseconds.
 */
export function zipInPlace(): Plugin {
  return {
    name: 'zip-in-place',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'fflate' && importer?.includes('/write-excel-file/') === true ? stepIn : null,
    load: (id) =>
      id === stepIn
        ? "import { zipSync } from 'fflate';\nexport * from 'fflate';\nexport const zip = (files, done) => done(null, zipSync(files));\n"
        : null,
  };
}
