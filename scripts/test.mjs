/** `npm test`: from a fresh clone to "N passed, N failed": set-up, every check, build, budgets, journeys. */
import { ensureBrowser } from './setup/browser.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { ensurePrograms } from './setup/programs.mjs';
import { checkSteps, runSteps, siteSteps } from './steps.mjs';

await ensurePackages();
console.log(`Browser: ${await ensureBrowser()}`);
await ensurePrograms();
const { passed, failed } = await runSteps([...checkSteps, ...siteSteps]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
