import { isIPv6 } from "node:net";

/**
 * Whose requests are counted together: an IPv4 address, or the /64 that one customer has of IPv6. `forwarded`: the header that
 * proxies write; of it only what the `proxies` of one's own have added is believed.
 */
export function visitorAddress(remote: string, forwarded: string | undefined, proxies: number): string {
  const told = (forwarded ?? "").split(",").map((part) => part.trim());
  const chain = [...told.filter((part) => part !== ""), remote];
  const address = proxies === 0 ? remote : (chain.at(-1 - proxies) ?? chain[0] ?? remote);
  const plain = withoutPort(address).replace(/^::ffff:(?=\d+\.)/i, "");
  return isIPv6(plain) ? network(plain) : plain;
}

/** Some proxies tell the port as well, which is another for each connection. */
function withoutPort(address: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^([\d.]+):\d+$/, "$1");
}

function network(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...(tail === undefined ? [] : zeros), ...right].slice(0, 4).join(":");
}
