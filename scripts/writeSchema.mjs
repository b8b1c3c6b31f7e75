// Writes data/board.schema.json from the schema that the app reads boards with. Run it after a change to
// src/dataset/schema; a test fails while the two differ.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}src/dataset/schema/boardJsonSchema.ts`, { root, configFile: false });
await writeFile(`${root}data/board.schema.json`, `${JSON.stringify(module.boardJsonSchema(), null, 2)}\n`);
