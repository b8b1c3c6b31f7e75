import { checkIndicator, trimIndicator } from '#dataset/checks/checkIndicator';
import { checkPeriods, trimPicture } from '#dataset/checks/checkPicture';
import { checkScoreboard, trimScoreboard } from '#dataset/checks/checkScoreboard';
import { checkInParts } from '#dataset/checks/checkInParts';
import { checkUnique } from '#dataset/checks/checkUnique';
import { describeBroken, type BrokenIndicator } from '#dataset/checks/describeBroken';
import { isKnown, readableIds, type Known } from '#dataset/checks/known';
import { readChanges } from '#dataset/checks/readChanges';
import { readHighlightGroups } from '#dataset/checks/readHighlightGroups';
import { readParts, readShape } from '#dataset/checks/readParts';
import type { Fault } from '#dataset/faults/fault';
import { addFault, openFaultLog, type FaultLog } from '#dataset/faults/faultLog';
import { boardFormat, boardFormatVersion, boardFrame } from '#dataset/schema/boardFrame';
import { indicatorSchema } from '#dataset/schema/indicatorSchema';
import { panelSchema } from '#dataset/schema/pictureSchema';
import { scoreboardSchema } from '#dataset/schema/scoreboardSchema';
import type { Board, Panel } from '#model/board';

export type ParsedBoard = SoundBoard | RefusedBoard;

export type SoundBoard = {
  readonly ok: true;
  readonly board: Board;
  /** Indicators that were left out, in the order of the file. */
  readonly broken: readonly BrokenIndicator[];
  /** Everything that was left out or taken off, the faults of broken indicators among it. */
  readonly faults: readonly Fault[];
  /** How many faults there are beyond those listed. */
  readonly more: number;
};

export type RefusedBoard = { readonly ok: false; readonly faults: readonly Fault[]; readonly more: number };

type Raw = Readonly<Record<string, unknown>>;

/** Format and version come before all else: of another format every further fault would be noise. */
function checkFormat(json: unknown, log: FaultLog): json is Raw {
  const raw: Raw = typeof json === 'object' && json !== null ? (json as Raw) : {};
  if (raw['format'] !== boardFormat) {
    const found = raw === json && !Array.isArray(json) ? raw['format'] : json;
    addFault(log, 'format', 'wrong-format', found, { code: 'one-of', values: [boardFormat] });
    return false;
  }
  const version = raw['formatVersion'];
  if (version !== boardFormatVersion) {
    addFault(log, 'formatVersion', 'wrong-version', version, { code: 'one-of', values: [String(boardFormatVersion)] });
  }
  return log.faults.length === 0;
}

function knownIn(raw: Raw): Omit<Known, 'indicators'> {
  const idsOf = (list: unknown) => new Map(readableIds(list).map((one) => [one, true] as const));
  return {
    referenceAreas: idsOf(raw['referenceAreas']),
    unitsOfMeasure: idsOf(raw['unitsOfMeasure']),
    categories: idsOf(raw['categories']),
    sources: idsOf(raw['sources']),
  };
}

function checkFrame(raw: Raw, known: Known, log: FaultLog) {
  const frame = readShape(boardFrame, raw, '', log);
  for (const list of ['referenceAreas', 'unitsOfMeasure', 'categories', 'sources']) checkUnique(raw[list], list, log);
  if (frame !== undefined) {
    isKnown(known, 'referenceAreas', frame.referenceArea, 'referenceArea', log);
    if (frame.inParts !== undefined) checkInParts(frame.inParts, frame.id, readableIds(frame.indicators), known, log);
  }
  return log.faults.length === 0 ? frame : undefined;
}

function readPanels(list: unknown, known: Known, log: FaultLog): readonly Panel[] {
  const parts = readParts(list, panelSchema, 'panels', log, (panel, at, own) => {
    isKnown(known, 'indicators', panel.indicator, `${at}.indicator`, own);
    checkPeriods(panel.picture, `${at}.picture`, own);
  });
  return parts.flatMap(({ sound: panel, index }) => {
    const picture = trimPicture(panel?.picture, known, `panels[${index}].picture`, log);
    return panel === undefined || picture === undefined ? [] : [{ ...panel, picture }];
  });
}

/**
 * Turns unknown JSON into a board that everything above may trust, or says everything that is wrong with it at
 * once. The frame (format, version, words, areas, units, categories, sources) has to be whole; indicators,
 * scoreboards, panels and highlights are read one by one, a broken one is left out, and what refers to it is
 * trimmed, each with a fault. Refused too when not one indicator is sound. Never throws; the result holds no
 * object of the input. At most 200 faults are listed and the rest counted.
 */
export function parseBoard(json: unknown): ParsedBoard {
  const log = openFaultLog();
  if (!checkFormat(json, log)) return { ok: false, faults: log.faults, more: log.more };
  const lists = knownIn(json);
  const frame = checkFrame(json, { ...lists, indicators: new Map() }, log);
  const parts = readParts(json['indicators'], indicatorSchema, 'indicators', log, (one, at, own) =>
    checkIndicator(one, { ...lists, indicators: new Map() }, at, own),
  );
  const elsewhere = frame?.inParts?.parts.flatMap((part) => part.indicators) ?? [];
  const states = new Map<string, boolean>(elsewhere.map((one) => [one, true]));
  for (const one of readableIds(json['indicators'])) states.set(one, false);
  for (const { sound } of parts) if (sound !== undefined) states.set(sound.id, true);
  const known: Known = { ...lists, indicators: states };
  const indicators = parts.flatMap(({ sound, index }) =>
    sound === undefined ? [] : [trimIndicator(sound, known, `indicators[${index}]`, log)],
  );
  const scoreboards = readParts(json['scoreboards'], scoreboardSchema, 'scoreboards', log, (one, at, own) =>
    checkScoreboard(one, known, at, own),
  ).flatMap(({ sound, index }) =>
    sound === undefined ? [] : [trimScoreboard(sound, known, indicators, `scoreboards[${index}]`, log)],
  );
  const panels = readPanels(json['panels'], known, log);
  const groups = readHighlightGroups((json['highlights'] as Raw | null | undefined)?.['groups'], known, log);
  const changes = readChanges(json['changes'], frame?.version, log);
  if (frame === undefined || indicators.length === 0) return { ok: false, faults: log.faults, more: log.more };
  const highlights = { ...frame.highlights, groups };
  const board: Board = { ...frame, indicators, scoreboards, panels, highlights, changes };
  const broken = parts.filter(({ sound }) => sound === undefined).map(describeBroken);
  return { ok: true, board, broken, faults: log.faults, more: log.more };
}
