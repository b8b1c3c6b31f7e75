import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { fail, root } from '../setup/run.mjs';
import { startServer } from './startServer.mjs';

/** Serves a build on `PORT` (default 4173; 0 takes any free one) and `HOST`, and prints the address. */
export async function serveFromCommandLine(dir) {
  const folder = resolve(root, dir);
  if (!existsSync(join(folder, 'headers.json'))) fail(`There is no build in ${dir}. Run: npm run build`);
  const port = Number(process.env['PORT'] ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    fail(`PORT must be a number from 0 to 65535, not "${process.env['PORT']}".`);
  try {
    const { address, close } = await startServer({ folder, port, host: process.env['HOST'] ?? '127.0.0.1' });
    console.log(`\n  ${address}\n`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));
  } catch (error) {
    if (error.code === 'EADDRINUSE')
      fail(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`);
    if (error.code === 'EACCES') fail(`Port ${port} needs more rights. Choose one above 1023: PORT=4173 npm start`);
    throw error;
  }
}
