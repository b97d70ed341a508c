import type { Glob } from "./glob.ts";

/**
 * A page pattern, read: `*` for every page, or what is asked of an address, decoded. Left out: `scheme`: http and https are
 * both right; `host`: any; `port`: the scheme's own.
 */
export type PagePattern =
  | "*"
  | {
      readonly scheme?: string;
      readonly host?: string;
      /** Every sub-domain of the host, too. */
      readonly subdomains?: true;
      readonly port?: number;
      readonly path: Glob;
      readonly query?: readonly (readonly [name: string, value: Glob])[];
    };
