import { createElement } from 'react';
import type { IconNode } from 'lucide';

type Props = { readonly node: IconNode; readonly size: number; readonly weight: number };

/** An icon as lucide keeps it, elements on a grid of 24, drawn in the colour of the words around it. */
export function IconDrawing({ node, size, weight }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {node.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  );
}
