/** The host of a page's address, with its port; blank where it has none. */
export function siteOf(page: string): string {
  return /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i.exec(page)?.[1]?.toLowerCase() ?? "";
}
