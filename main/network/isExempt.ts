import { BlockList, isIP } from "node:net";

/**
 * Whether `NO_PROXY` names a host: as itself, as a part of it (`example.com` and `.example.com` hold www.example.com too), with or
 * without its port, as one of a range of addresses (`10.0.0.0/8`), or as `*`.
 */
export function isExempt({ hostname, port }: Pick<URL, "hostname" | "port">, noProxy: string): boolean {
  const host = withoutBrackets(hostname.toLowerCase());
  return noProxy.split(/[,\s]+/).some((entry) => {
    if (entry === "*") return true;
    if (entry.includes("/")) return isInRange(host, entry);
    const isAddress = isIP(entry) === 6;
    const [, name = entry, wanted] = (!isAddress && /^(.+?):(\d+)$/.exec(entry)) || [];
    const bare = withoutBrackets(name.toLowerCase().replace(/^\*?\./, ""));
    if (bare === "" || (wanted !== undefined && wanted !== port)) return false;
    return host === bare || (isIP(host) === 0 && host.endsWith(`.${bare}`));
  });
}

function isInRange(host: string, range: string): boolean {
  const [start = "", bits = ""] = range.split("/");
  const kind = isIP(start);
  const most = kind === 6 ? 128 : 32;
  if (kind === 0 || isIP(host) !== kind || !/^\d{1,3}$/.test(bits) || Number(bits) > most) return false;
  const list = new BlockList();
  const family = kind === 6 ? "ipv6" : "ipv4";
  list.addSubnet(start, Number(bits), family);
  return list.check(host, family);
}

/** An IPv6 address stands in brackets in a URL. */
function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, "");
}
