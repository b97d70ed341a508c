import { type Offers, readOffers } from "#shared/scheduling/requests/readOffers.ts";

const patienceMs = 8000;

/**
 * What is offered with a team or an agent, from the file beside the bundle; `script`: the address of one of the bundle's own. It is
 * compared with the clock of the site, as a visitor's may be wrong. Never rejects: what cannot be had is stale.
 */
export async function fetchOffers(script: string | undefined, whom: string): Promise<Offers> {
  if (!script) return { stale: true };
  // On a host without folders a dash stands for the slash.
  const address = script.replace(/c[-/][0-9a-f]+\.js([?#].*)?$/, "availability.json");
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(address, { cache: "no-cache", credentials: "omit", signal });
    const file: unknown = response.ok ? await response.json() : undefined;
    const now = Date.parse(response.headers.get("date") ?? "") || Date.now();
    return readOffers(file, whom, now / 1000);
  } catch {
    return { stale: true };
  }
}
