/**
 * Names every lookup of a feature of GPOS once, in the font itself. Inter's kerning is named twice when it has been cut;
 * browsers take such a lookup once, fontkit, which sets our PDF, would kern twice. What is left of a shortened list
 * is read by nobody.
 */
export function lookupsOnce(font) {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16);
  const row = tables.find((at) => font.toString('latin1', at, at + 4) === 'GPOS');
  if (row === undefined) return font;
  const table = font.readUInt32BE(row + 8);
  const list = table + font.readUInt16BE(table + 6);
  for (let at = 0; at < font.readUInt16BE(list); at += 1) {
    const feature = list + font.readUInt16BE(list + 2 + at * 6 + 4);
    const count = font.readUInt16BE(feature + 2);
    const named = Array.from({ length: count }, (_, one) => font.readUInt16BE(feature + 4 + one * 2));
    const once = [...new Set(named)];
    font.writeUInt16BE(once.length, feature + 2);
    for (const [one, lookup] of once.entries()) font.writeUInt16BE(lookup, feature + 4 + one * 2);
  }
  return font;
}
