/** `npm run check`: types, lint, format, room rules, unused code, unit tests. */
import { ensurePackages } from './setup/packages.mjs';
import { checkSteps, runSteps } from './steps.mjs';

await ensurePackages();
const { passed, failed } = await runSteps(checkSteps);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
