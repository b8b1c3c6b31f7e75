/** `npm run build`: writes `dist`; with `-- --mode test` writes `dist-test`, which has the gallery page too. */
import { build } from './setup/build.mjs';
import { ensurePackages } from './setup/packages.mjs';

const args = process.argv.slice(2);
const isTest = args.join(' ').includes('--mode test') || args.includes('--mode=test');
await ensurePackages();
process.exitCode = await build(isTest ? 'test' : 'production', args);
