const lineLength = 120;

/** JSON with two spaces; whatever fits on one line stays on one line, so that a diff shows one figure a line. */
export function writeJson(value, indent = '', used = 0) {
  const flat = JSON.stringify(value, null, 1)?.replace(/\n\s*/g, ' ');
  if (flat === undefined) return undefined;
  if (typeof value !== 'object' || value === null) return flat;
  if (indent.length + used + flat.length <= lineLength) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + writeJson(item, inner)).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const lines = fields.map(([name, field]) => {
    const start = `${JSON.stringify(name)}: `;
    return inner + start + writeJson(field, inner, start.length);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
