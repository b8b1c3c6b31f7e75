/** An element as a reader sees it: its text is that of itself and all below. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => {
    const sign = entities[name];
    if (sign === undefined) throw new Error(`unknown entity ${whole}`);
    return sign;
  });
}

type Open = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string };

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const rest = text.replace(/\s+([\w:]+)="([^"<]*)"/g, (_, name: string, value: string) => {
    if (name in found) throw new Error(`${name} twice`);
    found[name] = unescape(value);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`not attributes: ${rest}`);
  return found;
}

/** A strict reader of XML that was written for programs: throws at whatever one of them would refuse. */
export function readXml(xml: string): XmlNode {
  if (/(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/u.test(xml)) throw new Error('forbidden character');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const tokens = xml.replace(/^<\?xml version="1\.0"[^<>?]*\?>\s*/, '');
  let at = 0;
  const token = /<(\/?)([A-Za-z][\w:]*)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<>]+/gy;
  for (const match of tokens.matchAll(token)) {
    const [whole, closing, name, attributes = '', alone] = match;
    if (match.index !== at) throw new Error(`unreadable at ${at}: ${tokens.slice(at, at + 60)}`);
    at += whole.length;
    const top = open.at(-1) ?? root;
    if (name === undefined) {
      top.text += unescape(whole);
    } else if (closing === '/') {
      if (open.length < 2 || top.name !== name) throw new Error(`${whole} closes ${top.name}`);
      open.pop();
      const parent = open.at(-1) ?? root;
      parent.children.push(top);
      parent.text += top.text;
    } else {
      const node: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
      if (alone === '/') top.children.push(node);
      else open.push(node);
    }
  }
  const [only, ...more] = root.children;
  if (at !== tokens.length || open.length > 1 || only === undefined || more.length > 0)
    throw new Error('not one element');
  return only;
}

/** All elements of a name below one, in document order. */
export function all(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}
