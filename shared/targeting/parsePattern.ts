import { readHost } from "./readHost.ts";

/**
 * A page pattern taken apart. `scheme`: undefined for http and https; `host`: undefined for any; `path`: undefined for
 * the whole host; path and query as they are written.
 */
export type Pattern = {
  readonly scheme: string | undefined;
  readonly host: string | undefined;
  readonly subdomains: boolean;
  readonly port: string | undefined;
  readonly path: string | undefined;
  readonly query: string;
};

const form =
  /^(?:(?:\*|(https?)):\/\/)?(?:\*|(\*\.)?(\[[\da-f:.]+\]|[^\s*/?#:@[\]\\]+))(?::(\d{1,5}))?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/i;

/** Takes a pattern other than `*` (every page) apart; null if it is not one. */
export function parsePattern(pattern: string): Pattern | null {
  const found = form.exec(pattern.trim());
  if (!found) return null;
  const [, scheme, subdomains, host, port, path, query = ""] = found;
  return {
    scheme: scheme?.toLowerCase(),
    host: host && readHost(host),
    subdomains: subdomains !== undefined,
    port,
    path,
    query,
  };
}
