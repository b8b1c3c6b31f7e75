/**
 * `npm run build`: writes `dist`; with `-- --mode test` writes `dist-test`, which has the gallery page too; with
 * `-- --mode boards` writes `dist-boards`, a site of several boards.
 */
import { build } from './setup/build.mjs';
import { ensurePackages } from './setup/packages.mjs';

const args = process.argv.slice(2);
const mode = /--mode[ =](test|boards)\b/.exec(args.join(' '))?.[1] ?? 'production';
await ensurePackages();
process.exitCode = await build(mode, args);
