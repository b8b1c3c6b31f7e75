/**
 * Puts the board together: words from `data/authoring`, figures from `data/facts`.
 *
 *   node scripts/board/buildBoard.mjs           writes data/hau-giang-2020-2025.json
 *   node scripts/board/buildBoard.mjs --print   prints the same bytes
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { board } from '../../data/authoring/board.mjs';
import { highlights } from '../../data/authoring/highlights.mjs';
import { indicators } from '../../data/authoring/indicators.mjs';
import { panels } from '../../data/authoring/panels.mjs';
import { scoreboards } from '../../data/authoring/scoreboards.mjs';
import { sourceNames } from '../../data/authoring/sourceNames.mjs';
import { versions } from '../../data/authoring/versions.mjs';
import { describeSource } from './describeSource.mjs';
import { observe } from './observe.mjs';
import { tellChanges } from './tellChanges.mjs';
import { translateLocator } from './translateLocator.mjs';
import { writeJson } from './writeJson.mjs';

const data = new URL('../../data/', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, data), 'utf8'));
const facts = new Map(read('facts/facts.json').map((fact) => [fact.id, fact]));

function factOf(id) {
  const fact = facts.get(id);
  if (!fact) throw new Error(`no fact "${id}" in data/facts/facts.json`);
  return fact;
}

const decimalsOf = (value) => (String(value).split('.')[1] ?? '').length;

function buildIndicator(authored) {
  const observations = authored.observations.map((line) => observe(line, board.referenceArea, authored.unit, factOf));
  const values = observations
    .flatMap(({ value, valueTo }) => [value, valueTo])
    .filter((value) => typeof value === 'number');
  return {
    id: authored.id,
    category: authored.category,
    name: authored.name,
    definition: authored.definition,
    unitOfMeasure: authored.unit,
    decimals: Math.max(0, ...values.map(decimalsOf)),
    direction: authored.direction,
    frequency: authored.frequency,
    key: authored.key,
    milestone: authored.milestone,
    observations,
    facts: authored.facts,
    conflict: authored.conflict,
    note: authored.note,
    picture: authored.picture,
    related: authored.related,
  };
}

/** "of 18" in the comparison of a fact is the total that the same source gives. */
const totalOf = (fact) => (fact.comparison ? Number(/of (\d+)/.exec(fact.comparison)?.[1]) : fact.value);

function buildScoreboard({
  reachedFact,
  totalFact,
  targets,
  observations,
  levels,
  title,
  subtitle,
  message,
  locator,
  note,
  conflict,
  ...head
}) {
  const reached = factOf(reachedFact);
  return {
    ...head,
    title,
    subtitle,
    message,
    total: totalOf(factOf(totalFact)),
    reached: reached.value,
    targets: targets.map(({ fact, ...target }) => {
      const { status, source, locator: place } = factOf(fact);
      return {
        id: target.id,
        name: target.name,
        short: target.short,
        status,
        indicator: target.indicator,
        source,
        locator: translateLocator(place),
      };
    }),
    observations: observations.map((line) => observe(line, board.referenceArea, 'targets', factOf)),
    levels: levels?.map(([indicator, fact]) => ({ indicator, observation: factOf(fact).id })),
    source: reached.source,
    locator: translateLocator(reached.locator) ?? locator,
    note,
    conflict,
  };
}

function buildHighlight({ fact, ...item }) {
  const { source, locator } = factOf(fact);
  return {
    id: item.id,
    title: item.title,
    body: item.body,
    indicators: item.indicators,
    when: item.when,
    source,
    locator: translateLocator(locator),
  };
}

function citedSources(parts) {
  const cited = new Set([...JSON.stringify(parts).matchAll(/"source":"([^"]+)"/g)].map((match) => match[1]));
  return read('facts/sources.json')
    .filter((record) => cited.has(record.id))
    .map((record) => describeSource(record, sourceNames));
}

function buildBoard() {
  const built = indicators.map(buildIndicator);
  const boards = scoreboards.map(buildScoreboard);
  const seen = {
    ...highlights,
    groups: highlights.groups.map((group) => ({ ...group, items: group.items.map(buildHighlight) })),
  };
  return {
    ...board,
    sources: citedSources([built, boards, seen]),
    indicators: built,
    scoreboards: boards,
    panels,
    highlights: seen,
  };
}

const built = buildBoard();
const text = `${writeJson({ ...built, changes: await tellChanges(built, versions) })}\n`;
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(new URL(`${board.id}.json`, data), text);
