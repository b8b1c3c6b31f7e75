import type { Glyphs } from '#export/glyphs/openGlyphs';
import { destination } from '#export/pdf/file/outline';
import { ref, type ObjectId, type PdfObjects } from '#export/pdf/file/pdfObjects';
import { asciiString, numbers } from '#export/pdf/file/pdfSyntax';
import type { Structure, StructureElement } from '#export/pdf/file/structure';
import type { Faces } from '#export/pdf/font/face';
import { PT_HEIGHT, PT_PER_PX } from '#export/pdf/plan/paper';
import type { PageNode } from '#export/pdf/plan/pageNode';
import { markOperators } from './markOperators';

export type PageTools = {
  readonly objects: PdfObjects;
  readonly structure: Structure;
  readonly faces: Faces;
  readonly glyphs: Glyphs;
  /** The object of every page of the document, in order. */
  readonly pages: readonly ObjectId[];
};

export type DrawnPage = { readonly content: string; readonly links: readonly ObjectId[]; readonly key: number };

/** Px of the page, y downwards, to points from its lower edge. */
const turned = `${PT_PER_PX} 0 0 -${PT_PER_PX} 0 ${PT_HEIGHT} cm\n`;

function addressOf({ to }: NonNullable<PageNode['link']>, pages: readonly ObjectId[]): string {
  if ('url' in to) return `/A<</S/URI/URI${asciiString(to.url)}>>`;
  const page = pages[to.page];
  if (page === undefined) throw new RangeError(`a link to page ${to.page}, which there is not`);
  return `/Dest${destination(page)}`;
}

type Place = { readonly x: number; readonly y: number };

function writeLink(link: NonNullable<PageNode['link']>, at: Place, key: number, tools: PageTools): ObjectId {
  const { x, y, width, height } = link.box;
  const left = (at.x + x) * PT_PER_PX;
  const top = PT_HEIGHT - (at.y + y) * PT_PER_PX;
  const box = numbers(left, top - height * PT_PER_PX, left + width * PT_PER_PX, top);
  return tools.objects.put(
    `<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/StructParent ${key}${addressOf(link, tools.pages)}>>`,
  );
}

/**
 * Draws the nodes of a page: the operators of its content, with each part marked as what it is, and its links. `part`
 * is the element of the document that the page belongs to.
 */
export function pageContent(
  nodes: readonly PageNode[],
  page: ObjectId,
  part: StructureElement,
  tools: PageTools,
): DrawnPage {
  const { structure, faces, glyphs } = tools;
  const key = structure.reserveKey();
  const marked: StructureElement[] = [];
  const links: ObjectId[] = [];
  const draw = ({ marks = [] }: PageNode) => marks.map((mark) => markOperators(mark, faces, glyphs)).join('');
  const drawNode = (node: PageNode, parent: StructureElement, around: Place): string => {
    const at = { x: around.x + (node.at?.x ?? 0), y: around.y + (node.at?.y ?? 0) };
    const moved = (operators: string) =>
      node.at === undefined || operators === ''
        ? operators
        : `q\n1 0 0 1 ${numbers(node.at.x, node.at.y)} cm\n${operators}Q\n`;
    if (node.tag === 'Artifact') return moved(`/Artifact BMC\n${draw(node)}EMC\n`);
    const element = structure.open(node, parent);
    let content = '';
    const own = draw(node);
    if (own !== '') {
      element.kids.push(`<</Type/MCR/Pg ${ref(page)}/MCID ${marked.length}>>`);
      content += `/${node.tag}<</MCID ${marked.length}>>BDC\n${own}EMC\n`;
      marked.push(element);
    }
    if (node.link !== undefined) {
      const linkKey = structure.reserveKey();
      const link = writeLink(node.link, at, linkKey, tools);
      element.kids.push(`<</Type/OBJR/Obj ${ref(link)}/Pg ${ref(page)}>>`);
      structure.settle(linkKey, element);
      links.push(link);
    }
    return moved(content + (node.children ?? []).map((child) => drawNode(child, element, at)).join(''));
  };
  const content = `1 j\n${turned}${nodes.map((node) => drawNode(node, part, { x: 0, y: 0 })).join('')}`;
  structure.settle(key, marked);
  return { content, links, key };
}
