import { picklist } from 'valibot';
import { expecting } from './expecting';

/** One of a closed set of texts or numbers; also for a set of one (`kpi-board`). */
export function oneOf<const Options extends readonly (string | number)[]>(...options: Options) {
  return picklist(options, expecting({ code: 'one-of', values: options.map(String) }));
}
