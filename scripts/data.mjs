// Splits a board into a manifest, a catalogue and parts, and joins them again; see docs/data.md.
//   npm run data -- split data/x.json [--by category|area] [--observations 5000] [--indicators 400] [--out folder]
//   npm run data -- split data/x.json --check
//   npm run data -- join data/x.json --out whole.json
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}scripts/data/runData.ts`, { root, configFile: false });
try {
  await module.runData(process.argv.slice(2), (line) => console.log(line));
} catch (error) {
  console.error(error.name === 'DataError' ? error.message : error);
  process.exitCode = 1;
}
