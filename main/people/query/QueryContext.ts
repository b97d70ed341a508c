/** What conditions are held against besides the people: milliseconds since the epoch, and the site's zone (IANA). */
export type QueryContext = { readonly now: number; readonly timeZone: string };
