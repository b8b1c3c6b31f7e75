import { statusInk, statusMarks } from '#charts/headline/statusMark';
import type { Status } from '#model/targets/status';
import type { TargetStatus } from '#model/scoreboard';
import { measureText } from '#charts/text/measureText';
import { baselineOf } from '#export/picture/sheet';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { PageNode } from './pageNode';
import { innerWidth, type } from './paper';
import { setText } from './setText';
import { empty, type Part } from './stack';

const gap = 32;
const padding = 3;
const sign = 13;

/** The sign of a status; a target that is still open has that of a figure without data. */
const signOf = (status: TargetStatus): Status => (status === 'open' ? 'nodata' : status);

/** The named targets of a scoreboard with their status, in two columns, as far as they fit into `room` px. */
export function targetsPart({ figure, locale }: ExportEntry, room: number): Part {
  if (figure.kind !== 'scoreboard' || figure.scoreboard.targets.length === 0) return empty;
  const { targets } = figure.scoreboard;
  const width = (innerWidth - gap) / 2;
  const height = type.cell.line + 2 * padding;
  const perColumn = Math.min(Math.ceil(targets.length / 2), Math.floor(room / height));
  if (perColumn < Math.ceil(targets.length / 2)) return empty;
  const children = targets.map(({ name, status }, at): PageNode => {
    const word = locale.t(`status.${status}`);
    const right = measureText(word, type.note.size, 600);
    const left = sign + 8;
    const named = setText(locale.say(name), {
      type: type.cell,
      width: width - left - right - 12,
      most: 1,
      x: left,
      top: padding,
    });
    const y = baselineOf(padding, type.cell);
    return {
      tag: 'LI',
      at: { x: Math.floor(at / perColumn) * (width + gap), y: (at % perColumn) * height },
      children: [
        {
          tag: 'Artifact',
          marks: [{ type: 'line', x1: 0, y1: height, x2: width, y2: height, stroke: 'line', strokeWidth: 1 }],
        },
        {
          tag: 'LBody',
          marks: [
            ...statusMarks(signOf(status), 0, (height - sign) / 2, sign),
            ...named.marks,
            {
              type: 'text',
              x: width,
              y,
              text: word,
              size: type.note.size,
              weight: 600,
              anchor: 'end',
              fill: statusInk(signOf(status)),
            },
          ],
        },
      ],
    };
  });
  return { nodes: [{ tag: 'L', children }], height: perColumn * height };
}
