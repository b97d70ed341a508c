import { isEncrypted } from "../publishing/isEncrypted.ts";

/**
 * Where a subscription's forms come from, as an origin: read from what stands in the site's own embed code, which may be a bare host,
 * an address without its scheme, or that of the library. Undefined: it is none, or would send answers unencrypted.
 */
export function readFormsBase(written: string): string | undefined {
  const text = written.trim().replace(/^\/\//, "");
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return undefined;
  const { protocol, hostname, origin, username } = new URL(address);
  if (!/^https?:$/.test(protocol) || username !== "" || !/[.:]|^localhost$/.test(hostname)) return undefined;
  return isEncrypted(address) ? origin : undefined;
}
