import type { Call } from "./Call.ts";
import type { Failing, Fault } from "./fault.ts";

function matches({ match }: Failing, call: Call): boolean {
  if (typeof match === "function") return match(call);
  const line = `${call.method} ${call.path}${call.query.size > 0 ? `?${call.query}` : ""}`;
  return typeof match === "string" ? line.includes(match) : match.test(line);
}

/** The faults that have been asked for and not yet been used up. */
export class Faults {
  #waiting: { readonly failing: Failing; spared: number; left: number }[] = [];

  /** Asks for one more. */
  add(failing: Failing): void {
    this.#waiting.push({ failing, spared: failing.after ?? 0, left: failing.times ?? 1 });
  }

  /** The fault that this call meets, the first that was asked for; it is used up by one. */
  take(call: Call): Fault | undefined {
    for (const waiting of this.#waiting) {
      if (waiting.left === 0 || !matches(waiting.failing, call)) continue;
      if (waiting.spared > 0) {
        waiting.spared -= 1;
        continue;
      }
      waiting.left -= 1;
      return waiting.failing.with;
    }
    return undefined;
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.#waiting = [];
  }
}
