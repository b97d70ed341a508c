import { Refusal } from "../http/Refusal.ts";
import { centralDate } from "./centralDate.ts";

export type Limits = {
  readonly rate: number;
  readonly concurrent: number;
  readonly dailyCalls: number;
  readonly timeScale: number;
};

/** Counts what has been called and refuses what is too much. */
export class Meter {
  readonly #limits: Limits;
  readonly #now: () => number;
  #recent: number[] = [];
  #underway = 0;
  #mostUnderway = 0;
  readonly #days = new Map<string, { calls: number; errors: Map<string, number> }>();

  constructor(limits: Limits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** The most calls that have been under way at a time. */
  get mostUnderway(): number {
    return this.#mostUnderway;
  }

  /** The calls of the day by Central time, and of each error code how many. */
  day(date = centralDate(this.#now())): { calls: number; errors: Map<string, number> } {
    const day = this.#days.get(date) ?? { calls: 0, errors: new Map() };
    this.#days.set(date, day);
    return day;
  }

  /** The last days, today first. */
  days(count: number): { date: string; calls: number; errors: Map<string, number> }[] {
    return Array.from({ length: count }, (_, back) => {
      const date = centralDate(this.#now() - back * 86_400_000);
      return { date, ...this.day(date) };
    });
  }

  /** A call begins. Refused with 606 when there were too many in 20 s, with 615 when too many are under way, with 607 when the day's are used up. */
  begin(): void {
    const { rate, concurrent, dailyCalls, timeScale } = this.#limits;
    this.#underway += 1;
    this.#mostUnderway = Math.max(this.#mostUnderway, this.#underway);
    const now = this.#now();
    this.#recent = this.#recent.filter((at) => at > now - 20_000 / timeScale);
    if (this.#recent.length >= rate)
      throw new Refusal("606", `Max rate limit '${rate}' exceeded with in '20' secs`);
    if (this.#underway > concurrent)
      throw new Refusal("615", `Concurrent access limit '${concurrent}' reached`);
    const day = this.day();
    if (day.calls >= dailyCalls) throw new Refusal("607", "Daily API Quota Reached");
    this.#recent.push(now);
    day.calls += 1;
  }

  /** A call has been answered, perhaps with an error. */
  end(code: string | undefined): void {
    this.#underway -= 1;
    if (code !== undefined) {
      const { errors } = this.day();
      errors.set(code, (errors.get(code) ?? 0) + 1);
    }
  }

  /** The day's calls are used up. */
  exhaust(): void {
    this.day().calls = this.#limits.dailyCalls;
  }
}
