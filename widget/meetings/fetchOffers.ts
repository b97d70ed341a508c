import { readOffers } from "#shared/scheduling/requests/readOffers.ts";
import type { Known } from "./Known.ts";

const patienceMs = 8000;
const livePatienceMs = 5000;
const nothing: Known = { offers: { stale: true }, live: false, ahead: 0 };

/** `script`: the address of one of the bundle's own; `relay`: of a server that books at once. */
type Sources = { readonly script: string | undefined; readonly relay: string | undefined };

/**
 * What is offered with a team or an agent: by the relay, or else by the file beside the bundle. It is compared with the clock of
 * whoever says it, as a visitor's may be wrong. Never rejects: what cannot be had is stale.
 */
export async function fetchOffers({ script, relay }: Sources, whom: string): Promise<Known> {
  if (relay !== undefined) {
    const address = `${relay}/v1/slots?whom=${encodeURIComponent(whom)}`;
    const known = await ask(address, livePatienceMs, (file) => Number(file?.generatedAt) * 1000);
    if (known && !known.offers.stale) return { ...known, live: true };
  }
  // On a host without folders a dash stands for the slash.
  const address = script?.replace(/c[-/][0-9a-f]+\.js([?#].*)?$/, "availability.json");
  const known = address && (await ask(address, patienceMs, (_, date) => Date.parse(date ?? "")));
  return known || nothing;

  async function ask(
    from: string,
    patience: number,
    clock: (file: { readonly generatedAt?: unknown } | null, date: string | null) => number,
  ): Promise<Known | undefined> {
    try {
      const signal = AbortSignal.timeout(patience);
      const response = await fetch(from, { cache: "no-cache", credentials: "omit", signal });
      if (!response.ok) return undefined;
      const file = await response.json();
      const now = clock(file, response.headers.get("date")) || Date.now();
      return { offers: readOffers(file, whom, now / 1000), live: false, ahead: now - Date.now() };
    } catch {
      return undefined;
    }
  }
}
