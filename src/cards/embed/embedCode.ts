/** Signs that would end an attribute or an element, written so that they do not. */
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const attribute = (text: string) => text.replace(/[&"<>]/g, (sign) => escapes[sign] ?? sign);

/**
 * The code that another page pastes to show one figure: an iframe with a title, as wide as its place, at the fixed
 * ratio of 16 to 9 and never lower than a chart can be read. `width` and `height` are for hosts that drop the style.
 * `address` is absolute.
 */
export function embedCode({ address, title }: { readonly address: string; readonly title: string }): string {
  return [
    `<iframe src="${attribute(address)}"`,
    ` title="${attribute(title)}"`,
    ' width="640" height="360" loading="lazy"',
    ' style="width:100%;height:auto;min-height:340px;aspect-ratio:16/9;border:0"></iframe>',
  ].join('');
}
