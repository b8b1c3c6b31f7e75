/** `npm run e2e`: the browser journeys against every build; arguments go to Playwright. */
import { ensureBrowser } from './setup/browser.mjs';
import { ensureBuild, outDirs } from './setup/build.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { fail, runTool } from './setup/run.mjs';

await ensurePackages();
await ensureBrowser();
for (const mode of Object.keys(outDirs)) {
  if ((await ensureBuild(mode)) !== 0) fail('The build failed; the reason stands above.');
}
process.exitCode = await runTool('@playwright/test', 'playwright', ['test', ...process.argv.slice(2)]);
