/**
 * A board of any size for benchmarks and tests: valid, the same for the same seed, and as full as the real one
 * (plans, gaps, rivals, estimates, conflicts, pictures, 0.6 sources an indicator up to 1,200). EVERY NUMBER IN IT IS INVENTED: its
 * names say so, and it is written into a cache folder only, never into `data/` or `dist/`.
 *
 * With several areas it is the board of a nation: every indicator has a figure of every area for every year, gaps apart,
 * and 200 sources at most, since yearbooks tell of many indicators.
 *
 * @param {object} real a real board, for its units, categories, areas and the form of everything else
 * @param {number | { indicators: number, areas?: number, years?: number }} size
 */
export function syntheticBoard(real, size, seed = 1) {
  const { indicators: count, areas = 1, years: span = 5 } = typeof size === 'number' ? { indicators: size } : size;
  const years = Array.from({ length: span }, (_, index) => String(2025 - span + index));
  const { referenceArea, referenceAreas, others } = areasOf(real, areas);
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const notice = both(
    'Số giả định để thử trang, không phải số liệu thật.',
    'Invented numbers to try the site; no real data.',
  );
  const sources = Array.from({ length: Math.min(Math.ceil(count * 0.6), areas === 1 ? 1200 : 200) }, (_, index) => ({
    id: `synthetic-source-${index}`,
    publisher: `Nguồn giả định ${index}`,
    short: both(`Nguồn giả định ${index}`, `Invented source ${index}`),
    title: `Báo cáo giả định số ${index} về các chỉ số kinh tế, xã hội`,
    url: `https://example.org/synthetic/${index}`,
    published: random() < 0.2 ? null : `2025-01-${String(1 + (index % 28)).padStart(2, '0')}`,
  }));
  const units = real.unitsOfMeasure.filter(({ kind }) => ['percent', 'amount', 'count'].includes(kind));
  const indicators = Array.from({ length: count }, (_, index) =>
    syntheticIndicator({
      real: { ...real, referenceArea },
      index,
      count,
      random,
      pick,
      sources,
      unit: pick(units),
      notice,
      years,
      others,
    }),
  );
  const charted = indicators.filter(({ picture }) => picture !== undefined).slice(0, 8);
  const name = areas === 1 ? String(count) : `${count} × ${areas}`;
  return {
    ...real,
    referenceArea,
    referenceAreas,
    id: areas === 1 ? `synthetic-${count}` : `synthetic-${count}-${areas}`,
    title: both(`Bảng giả định ${name}`, `Synthetic board ${name}`),
    subtitle: both('Số giả định để thử', 'Invented numbers'),
    description: notice,
    sources,
    indicators,
    scoreboards: [syntheticScore(sources[0].id, referenceArea, notice)],
    panels: charted.map(({ id, picture }) => ({
      id: `panel-${id}`,
      indicator: id,
      title: both(`Chỉ số giả định ${id}`, `Invented indicator ${id}`),
      subtitle: notice,
      picture,
      span: 6,
    })),
    highlights: { ...real.highlights, groups: [] },
    changes: undefined,
  };
}

/** The areas of the real board where there is but one of its own; else the nation and invented provinces. */
function areasOf(real, count) {
  if (count === 1) return { ...real, others: [] };
  const nation = real.referenceAreas.find(({ kind }) => kind === 'nation');
  const provinces = Array.from({ length: count - 1 }, (_, index) => ({
    id: `province-${index + 1}`,
    name: both(`Tỉnh giả định ${index + 1}`, `Invented province ${index + 1}`),
    short: both(`Tỉnh ${index + 1}`, `Province ${index + 1}`),
    kind: 'province',
  }));
  return {
    referenceArea: nation.id,
    referenceAreas: [nation, ...provinces],
    others: provinces.map(({ id }) => id),
  };
}

function syntheticIndicator({ real, index, count, random, pick, sources, unit, notice, years, others }) {
  const id = `indicator-${index}`;
  const base = unit.kind === 'percent' ? 1 + random() * 40 : 10 ** (1 + random() * 4);
  const decimals = unit.kind === 'percent' ? 2 : 0;
  const number = () => Number((base * (0.8 + random() * 0.5)).toFixed(decimals));
  const periods = random() < 0.4 || others.length > 0 ? years : ['2024'];
  const observe = (period, scenario, change = {}) => {
    const source = pick(sources);
    return {
      id: `${id}-${period}-${scenario}`,
      period,
      referenceArea: real.referenceArea,
      scenario,
      unitOfMeasure: unit.id,
      value: number(),
      observationStatus: random() < 0.2 ? 'estimate' : 'final',
      qualifier: random() < 0.1 ? 'over' : 'exact',
      use: 'shown',
      source: source.id,
      locator: both('mục 1', 'section 1'),
      published: source.published,
      ...change,
    };
  };
  const because = notice;
  const actual = periods.flatMap((period, at) => {
    if (at > 0 && random() < 0.1)
      return [
        observe(period, 'actual', {
          value: null,
          missing: 'not-found',
          source: null,
          published: null,
          locator: undefined,
        }),
      ];
    if (random() < 0.15)
      return [
        observe(period, 'actual', { because }),
        observe(period, 'actual', { id: `${id}-${period}-rival`, use: 'kept', because }),
      ];
    return [observe(period, 'actual')];
  });
  const elsewhere = others.flatMap((referenceArea) =>
    periods
      .filter(() => random() < 0.99)
      .map((period) =>
        observe(period, 'actual', { id: `${id}-${referenceArea}-${period}`, referenceArea, locator: undefined }),
      ),
  );
  const plans = periods.filter(() => random() < 0.4).map((period) => observe(period, 'plan'));
  return {
    id,
    category: pick(real.categories).id,
    name: both(`Chỉ số giả định số ${index}`, `Invented indicator no. ${index}`),
    definition: both(`${notice.vi} Chỉ số số ${index}.`, `${notice.en} Indicator no. ${index}.`),
    unitOfMeasure: unit.id,
    decimals,
    direction: pick(['higher', 'lower', 'neutral']),
    frequency: 'annual',
    ...(index < 12 ? { key: true } : {}),
    observations: [...actual, ...plans, ...elsewhere],
    ...(random() < 0.2 ? { conflict: notice } : {}),
    ...(periods.length > 1
      ? {
          picture: {
            kind: pick(['column', 'line']),
            series: [
              { indicator: id, role: 'main' },
              ...others.slice(0, 1).map((referenceArea) => ({ indicator: id, role: 'reference', referenceArea })),
            ],
            periods,
            ...(plans.length > 0 ? { plan: true } : {}),
          },
        }
      : {}),
    related: count < 4 ? [] : [1, 2, 3].map((step) => `indicator-${(index + step) % count}`),
  };
}

function syntheticScore(source, referenceArea, notice) {
  const observe = (id, scenario, value) => ({
    id,
    period: '2020-2025',
    referenceArea,
    scenario,
    unitOfMeasure: 'targets',
    value,
    observationStatus: 'final',
    qualifier: 'exact',
    use: 'shown',
    source,
    published: null,
  });
  return {
    id: 'term',
    scope: 'term',
    period: '2020-2025',
    asOf: '2024-12-31',
    title: notice,
    subtitle: notice,
    message: notice,
    total: 18,
    reached: 14,
    targets: [],
    observations: [observe('synthetic-met', 'actual', 14), observe('synthetic-total', 'target', 18)],
    source,
    locator: notice,
  };
}

function both(vi, en) {
  return { vi, en };
}

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
