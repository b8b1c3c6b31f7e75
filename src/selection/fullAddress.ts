/** The whole address of a page, as one sends it or writes it into another page; in the browser only. */
export function fullAddress(path: string): string {
  return location.origin + import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
