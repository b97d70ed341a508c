const minute = 60_000;
/** Addresses that are remembered at a time; the longest unseen is forgotten first. */
const mostAddresses = 20_000;

/** Says whether an address may ask once more, and counts it; `seconds`: when it may again. */
export type Limiter = (
  address: string,
) => { readonly ok: true } | { readonly ok: false; readonly seconds: number };

/** Lets so many requests of an address through a minute: all at once if it likes, then one after the other as the minute goes by. */
export function createLimiter(perMinute: number, now: () => number): Limiter {
  const known = new Map<string, { left: number; at: number }>();
  return (address) => {
    const at = now();
    const before = known.get(address);
    const refilled = before ? before.left + (Math.max(0, at - before.at) * perMinute) / minute : perMinute;
    const left = Math.min(perMinute, refilled);
    known.delete(address);
    const ok = left >= 1;
    known.set(address, { left: ok ? left - 1 : left, at });
    const [oldest] = known.keys();
    if (known.size > mostAddresses && oldest !== undefined) known.delete(oldest);
    return ok ? { ok } : { ok, seconds: Math.max(1, Math.ceil(((1 - left) * 60) / perMinute)) };
  };
}
