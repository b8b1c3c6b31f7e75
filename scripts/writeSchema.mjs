// Writes the JSON Schemas in data/ (of a board, of a catalogue and a part) from those that the app reads them with. Run
// it after a change to src/dataset/schema; a test fails while they differ.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}src/dataset/schema/boardJsonSchema.ts`, { root, configFile: false });
for (const [name, schema] of Object.entries(module.fileJsonSchemas())) {
  await writeFile(`${root}data/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
