/** What a strict reader would refuse in a small XML text: raw signs, bad attributes, tags that do not close. */
export function faultsOfXml(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const tag = /<(\/?)([A-Za-z][A-Za-z:]*)((?:\s+[A-Za-z0-9:-]+="[^"<&]*")*)\s*(\/?)>/g;
  const rest = xml
    .replace(/^<\?xml version="1\.0" encoding="[\w-]+"\?>\n/, '')
    .replace(tag, (whole, closing: string, name: string, _attributes, alone: string) => {
      if (closing) {
        if (open.pop() !== name) faults.push(`${whole} closes what is not open`);
      } else if (!alone) open.push(name);
      return '\n';
    });
  if (open.length > 0) faults.push(`left open: ${open.join()}`);
  if (/[<>]/.test(rest)) faults.push('a raw < or >');
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(rest)) faults.push('a raw &');
  if (/(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/u.test(xml)) faults.push('a forbidden character');
  return faults;
}
