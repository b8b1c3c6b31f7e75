import type { Fill, Mark } from '#charts/drawing';

function colour(fill: Fill): string {
  if (fill === 'none') return 'none';
  return fill.startsWith('hatch-') ? `url(#${fill})` : `var(--${fill})`;
}

function strokeOf(mark: Mark) {
  if (mark.type === 'text' || mark.stroke === undefined) return {};
  return { stroke: colour(mark.stroke), strokeWidth: mark.strokeWidth, strokeDasharray: mark.dash };
}

const halo = { paintOrder: 'stroke', stroke: 'var(--surface)', strokeWidth: 5, strokeLinejoin: 'round' } as const;

function OneMark({ mark }: { readonly mark: Mark }) {
  const stroke = strokeOf(mark);
  if (mark.type === 'rect')
    return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} fill={colour(mark.fill)} {...stroke} />;
  if (mark.type === 'line') return <line x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} {...stroke} />;
  if (mark.type === 'path') return <path d={mark.d} fill={colour(mark.fill)} strokeLinejoin="round" {...stroke} />;
  if (mark.type === 'dot') return <circle cx={mark.x} cy={mark.y} r={mark.r} fill={colour(mark.fill)} {...stroke} />;
  return (
    <text
      x={mark.x}
      y={mark.y}
      fontSize={mark.size}
      fontWeight={mark.weight === 400 ? undefined : mark.weight}
      textAnchor={mark.anchor === 'start' ? undefined : mark.anchor}
      fill={colour(mark.fill)}
      {...(mark.halo === true ? halo : {})}
    >
      {mark.text}
    </text>
  );
}

/** The marks of a drawing as SVG elements in theme colours. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark, index) => <OneMark key={index} mark={mark} />);
}
