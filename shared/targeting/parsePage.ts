import { decodePercent } from "./decodePercent.ts";
import { decodeQuery } from "./decodeQuery.ts";
import { readHost } from "./readHost.ts";
import { splitQuery } from "./splitQuery.ts";

/** An address taken apart and decoded: what targeting looks at. `port`: empty when the address names none. */
export type Page = {
  readonly scheme: string;
  readonly host: string;
  readonly port: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
};

const form =
  /^([a-z][a-z\d+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]/?#]*\]|[^/?#:]*)(?::(\d*))?(\/[^?#]*)?(?:\?([^#]*))?(?:#|$)/i;

/** Takes the address of a page apart; null if it is not one. */
export function parsePage(url: string): Page | null {
  const found = form.exec(url.trim());
  if (!found) return null;
  const [, scheme = "", host = "", port = "", path = "/", query = ""] = found;
  return {
    scheme: scheme.toLowerCase(),
    host: readHost(host),
    port,
    path: decodePercent(path),
    query: splitQuery(query).map(([name, value]) => [name, decodeQuery(value)]),
  };
}
