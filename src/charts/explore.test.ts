import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { beforeAll, test } from 'vitest';
import { loadAllLocales, localeOf } from '#language/locale';
import { layoutFigure } from './chartKinds';
import { anyFigure, anyFrame, anyScoreboard } from './testing/anyFigure';
import { notFinite, outOfFrame, overlaps } from './testing/faultsOfLayout';

beforeAll(loadAllLocales);
const kinds = ['column','line','ranked-bar','stacked-bar','icon-array'] as const;
const cases: [string, fc.Arbitrary<any>][] = [];
for (const kind of kinds) for (const long of [false,true]) cases.push([`${kind}${long?' long':''}`, anyFigure(kind,{long})]);
cases.push(['column neg', anyFigure('column',{negative:true})],['line neg', anyFigure('line',{negative:true})],['ranked neg', anyFigure('ranked-bar',{negative:true})],['scoreboard', anyScoreboard]);
test('explore', () => {
  const out: string[] = [];
  for (const [name, any] of cases) {
    const seen: Record<string, {n:number, ex:string[]}> = {};
    const N = 400;
    const all = fc.sample(fc.tuple(any, anyFrame, fc.constantFrom('vi','en')), {numRuns: N, seed: 7});
    for (const [figure, frame, lang] of all as any) {
      const layout = layoutFigure(figure, frame, localeOf(lang))!;
      for (const [k, f] of [['finite',notFinite],['frame',outOfFrame],['overlap',overlaps]] as const) {
        const faults = f(layout);
        if (faults.length) {
          const key = `${frame.scale.name} ${k}`;
          const s = (seen[key] ??= {n:0, ex:[]});
          s.n++; if (s.ex.length<6) s.ex.push(`w${frame.width} h${frame.height} ${lang} p${figure.periods?.length} s${figure.series?.length}: ${faults.slice(0,3).join(' | ')}`);
        }
      }
    }
    out.push(`### ${name}`, ...Object.entries(seen).flatMap(([k,s]) => [`  ${k}: ${s.n}/${N}`, ...s.ex.map((e)=>`      ${e}`)]));
  }
  writeFileSync('/tmp/explore.txt', out.join('\n'));
});
