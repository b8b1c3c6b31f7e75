import type { BarShapeProps } from 'recharts';

type Props = Partial<BarShapeProps> & { readonly colour: string };

/** One part of a row with the still's gap of 2 px at its right end. */
export function LivePart({ colour, x = 0, y = 0, width = 0, height = 0 }: Props) {
  if (width <= 0) return <g />;
  return <rect x={x} y={y} width={Math.max(width - 2, 0.5)} height={height} fill={colour} />;
}
