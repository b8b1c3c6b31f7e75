/** Preloaded into a build (`node --import`): when it ends, its highest memory and its processor time stand in a file. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // kB and µs, on every system.
  const usage = { memory: maxRSS / 1000, processor: (userCPUTime + systemCPUTime) / 1_000_000 };
  writeFileSync(process.env.BENCH_USAGE_FILE, JSON.stringify(usage));
});
