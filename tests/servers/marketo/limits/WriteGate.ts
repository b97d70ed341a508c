import { setTimeout } from "node:timers/promises";

/** What lies between looking a person up and writing: two calls that cross there create two of one address. */
export class WriteGate {
  #held: Promise<void> = Promise.resolve();
  #waiting = 0;

  /** How many calls have looked up and not yet written. */
  get waiting(): number {
    return this.#waiting;
  }

  /** No call writes until what is answered is called. */
  hold(): () => void {
    let release = () => {};
    this.#held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** Waits so many milliseconds, and until nothing is held. */
  async pass(ms: number): Promise<void> {
    this.#waiting += 1;
    await setTimeout(ms);
    await this.#held;
    this.#waiting -= 1;
  }
}
