/** `npm run serve`: serves `dist` as a host would; `-- --dir dist-test` serves another build. */
import { serveFromCommandLine } from './serve/commandLine.mjs';

const flag = process.argv.indexOf('--dir');
await serveFromCommandLine(flag === -1 ? 'dist' : (process.argv[flag + 1] ?? 'dist'));
