/** A source that a page's Content-Security-Policy must let in, and for what. */
export type PolicyNeed = {
  readonly directive: "script-src" | "connect-src" | "frame-src" | "style-src";
  readonly source: string;
};
