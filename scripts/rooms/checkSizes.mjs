import { matchesGlob, limits, unmeasured } from './rooms.mjs';

/** Functions below this many lines are callbacks; they would hide the long ones in the 95th percentile. */
const shortest = 3;

/**
 * Sizes of files and functions. The longest function is the linter's (`max-lines-per-function`); here stand the ones
 * that need all files at once.
 *
 * @param {import('./sourceFiles.mjs').SourceFile[]} files
 * @returns {import('./sourceFiles.mjs').Fault[]}
 */
export function checkSizes(files) {
  const measured = files.filter(({ path }) => !unmeasured.some((glob) => matchesGlob(glob, path)));
  const faults = measured
    .filter(({ lines }) => lines > limits.fileLines)
    .map(({ path, lines }) => ({
      rule: 'file-lines',
      file: path,
      message: `${lines} lines, at most ${limits.fileLines}`,
    }));
  const median = quantile(
    measured.map(({ lines }) => lines),
    0.5,
  );
  if (median > limits.fileMedian) {
    faults.push({
      rule: 'file-median',
      file: 'src',
      message: `the median file has ${median} lines, at most ${limits.fileMedian}`,
    });
  }
  const functions = measured
    .flatMap(({ functions: own }) => own.map(({ lines }) => lines))
    .filter((lines) => lines >= shortest);
  const long = quantile(functions, 0.95);
  if (long > limits.function95th) {
    faults.push({
      rule: 'function-95th',
      file: 'src',
      message: `one function in twenty has ${long} lines or more, at most ${limits.function95th}`,
    });
  }
  return faults;
}

/** The value that the given share of all values does not exceed; 0 for none. */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
