/** `npm start`: from a fresh clone to the served board. */
import { ensureBuild } from './setup/build.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { fail } from './setup/run.mjs';
import { serveFromCommandLine } from './serve/commandLine.mjs';

await ensurePackages();
if ((await ensureBuild('production')) !== 0) fail('The build failed; the reason stands above.');
await serveFromCommandLine('dist');
