import type { PagePattern } from "../targeting/pagePattern.ts";

/** A pattern and the dialogues that it includes or excludes, by their place in the manifest. */
export type PageRule = {
  readonly pattern: PagePattern;
  readonly include?: readonly number[];
  readonly exclude?: readonly number[];
};

/**
 * The pages of all dialogues, so that a page asks only the patterns that may cover it: by host (`*`: any; `*.acme.com` with
 * its sub-domains), then by the first folder of the path (empty: any).
 */
export type PageIndex = {
  readonly [host: string]: { readonly [folder: string]: readonly PageRule[] };
};
