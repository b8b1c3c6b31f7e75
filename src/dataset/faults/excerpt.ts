const limit = 80;

/** Characters that would turn or hide the text around them: controls, line separators, direction marks. */
const invisible = /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

function cut(text: string): string {
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}

/**
 * What stands at a place of the file, as one line of JSON of at most 80 characters: texts quoted, with
 * invisible characters written as escapes; numbers, true, false and null as they are; an object or a list
 * only by its size (`{3}`, `[12]`), never its content; nothing at all as an empty text. Never fails.
 */
export function excerpt(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).length}}`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return `${value}`;
  if (typeof value !== 'string') return typeof value;
  const quoted = JSON.stringify(value.slice(0, limit));
  return cut(quoted.replace(invisible, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
