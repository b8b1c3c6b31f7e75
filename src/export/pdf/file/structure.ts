import type { Language } from '#model/languages';
import { ref, refs, type ObjectId, type PdfObjects } from './pdfObjects';
import { textString } from './pdfSyntax';

export type StructureElement = { readonly id: ObjectId; readonly kids: string[] };

export type ElementChoice = {
  readonly tag: string;
  readonly alt?: string | undefined;
  readonly scope?: 'Column' | 'Row' | undefined;
  readonly language?: Language | undefined;
};

export type Structure = {
  readonly root: ObjectId;
  readonly document: StructureElement;
  readonly open: (choice: ElementChoice, parent: StructureElement) => StructureElement;
  /** A key of a page or link, under which readers find back to the elements. */
  readonly reserveKey: () => number;
  /** The elements of the marked parts of a page in order, or the one element of a link. */
  readonly settle: (key: number, elements: readonly StructureElement[] | StructureElement) => void;
  readonly finish: () => void;
};

const attributesOf = ({ alt, scope, language }: ElementChoice) =>
  (alt === undefined ? '' : `/Alt${textString(alt)}`) +
  (scope === undefined ? '' : `/A<</O/Table/Scope/${scope}>>`) +
  (language === undefined ? '' : `/Lang(${language})`);

const isList = (elements: readonly StructureElement[] | StructureElement): elements is readonly StructureElement[] =>
  Array.isArray(elements);

/**
 * The tree of what a document says, in reading order, beside the pages that show it: headings, paragraphs, tables,
 * pictures with their words, links. Screen readers read this tree. An element is written when its parts are known, so
 * `finish` writes them all.
 */
export function makeStructure(objects: PdfObjects): Structure {
  const root = objects.reserve();
  const written: (() => void)[] = [];
  const keys: (readonly StructureElement[] | StructureElement)[] = [];
  const make = (choice: ElementChoice, parent: ObjectId): StructureElement => {
    const element = { id: objects.reserve(), kids: [] as string[] };
    written.push(() =>
      objects.put(
        `<</Type/StructElem/S/${choice.tag}/P ${ref(parent)}${attributesOf(choice)}/K[${element.kids.join(' ')}]>>`,
        element.id,
      ),
    );
    return element;
  };
  const document = make({ tag: 'Document' }, root);
  let lastKey = -1;
  return {
    root,
    document,
    open(choice, parent) {
      const element = make(choice, parent.id);
      parent.kids.push(ref(element.id));
      return element;
    },
    reserveKey: () => (lastKey += 1),
    settle(key, elements) {
      keys[key] = elements;
    },
    finish() {
      for (const write of written) write();
      const rows = keys.map((elements, key) => {
        if (!isList(elements)) return `${key} ${ref(elements.id)}`;
        return `${key} ${ref(objects.put(refs(elements.map(({ id }) => id))))}`;
      });
      const tree = objects.put(`<</Nums[${rows.join(' ')}]>>`);
      objects.put(
        `<</Type/StructTreeRoot/K ${ref(document.id)}/ParentTree ${ref(tree)}/ParentTreeNextKey ${keys.length}>>`,
        root,
      );
    },
  };
}
