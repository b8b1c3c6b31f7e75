/**
 * The address to send of a page: as it stands in the address bar, with its filters, where the visitor is on that page
 * already, else the page as it opens. Takes a full address; in the browser only.
 */
export function linkTo(address: string): string {
  return address === location.origin + location.pathname ? address + location.search : address;
}
