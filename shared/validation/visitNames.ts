/** What is known of every visit, beside `visit.query.` and `visit.utm.`. */
export const visitNames = [
  "url",
  "path",
  "referrer",
  "device",
  "language",
  "timezone",
  "returning",
  "visits",
  "now",
] as const;
