import type { PageNode } from './pageNode';

/** A piece of a page, laid out from its own upper left corner on, with its height in px. */
export type Part = { readonly nodes: readonly PageNode[]; readonly height: number };

export const empty: Part = { nodes: [], height: 0 };

/** A part with its upper left corner at a place. */
export function place({ nodes }: Part, x: number, y: number): readonly PageNode[] {
  return nodes.map((node) => ({ ...node, at: { x: x + (node.at?.x ?? 0), y: y + (node.at?.y ?? 0) } }));
}

/** Parts one below the other with a gap between them; one without height takes no gap. */
export function stack(parts: readonly Part[], gap: number): Part {
  const nodes: PageNode[] = [];
  let height = 0;
  for (const part of parts) {
    if (part.height === 0) continue;
    if (height > 0) height += gap;
    nodes.push(...place(part, 0, height));
    height += part.height;
  }
  return { nodes, height };
}
