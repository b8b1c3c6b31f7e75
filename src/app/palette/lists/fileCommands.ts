import { exportFormats } from '#export/exportFormats';
import { batchLimit } from '#cards/batch/batchLimit';
import { formatIcons } from '#cards/download/formatIcons';
import type { Command } from '#app/palette/command';
import { inAllLanguages } from '#app/palette/inAllLanguages';
import type { Situation } from '#app/palette/situation';

/** Files of the board that stand beside the pages. */
const boardFiles = [
  { name: 'boardCsv', extension: 'csv', icon: 'workbook' },
  { name: 'boardJson', extension: 'json', icon: 'code' },
] as const;

/** The figure of the page in every format, all that the overview shows in one file, and the files of the board. */
export function fileCommands({ figure, count, board, boardId }: Situation): readonly Command[] {
  const figureFiles = Object.values(exportFormats).map(({ id, name }): Command => ({
    id: `figure ${id}`,
    group: 'files',
    name: inAllLanguages(({ t }) => t('download.take', { format: name })),
    hint: inAllLanguages(({ t }) => t(`download.${id}Hint`)),
    also: inAllLanguages(({ t }) => t('palette.also.files')),
    icon: { file: formatIcons[id] },
    usual: true,
    action: { kind: 'figure', format: id },
  }));
  const batch: Command = {
    id: 'batch',
    group: 'files',
    name: inAllLanguages(({ t }) => t('download.batch.button', { count: count ?? 0 })),
    also: inAllLanguages(({ t }) => t('palette.also.batch')),
    icon: { app: 'download' },
    usual: true,
    action: { kind: 'batch' },
  };
  // The JSON of a board in parts is its manifest alone.
  const offered = boardFiles.filter(({ extension }) => extension !== 'json' || board?.inParts === undefined);
  const files = offered.map(({ name, extension, icon }): Command => ({
    id: `file ${extension}`,
    group: 'files',
    name: inAllLanguages(({ t }) => t(`palette.${name}`)),
    also: inAllLanguages(({ t }) => t(`palette.also.${name}`)),
    icon: { file: icon },
    usual: figure === null && count === null,
    action: { kind: 'file', path: `data/${boardId}.${extension}` },
  }));
  return [
    ...(figure === null ? [] : figureFiles),
    ...(count === null || count === 0 || count > batchLimit ? [] : [batch]),
    ...(board === null ? [] : files),
  ];
}
