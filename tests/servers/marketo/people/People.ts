import type { Changed, FieldChange, Happening } from "./changed.ts";
import { companyFields } from "./companyFields.ts";
import { customFields } from "./customFields.ts";
import { dice } from "./dice.ts";
import type { Field, Value } from "./Field.ts";
import { zulu } from "./instants.ts";
import { standardFields } from "./standardFields.ts";

/** Person 0 has this id. */
const firstId = 1001;

/** For how long before the start people have been created. */
const history = 3 * 365 * 86_400_000;

/**
 * The people of a subscription. Those of the start are never kept: each value is made anew from the seed and the
 * number of the person, who are numbered in the order of their creation, so that a million cost no memory.
 */
export class People {
  readonly seed: number;
  readonly #count: number;
  readonly #since: number;
  readonly #until: number;
  readonly #now: () => number;
  readonly #happened: (happening: Happening) => void;
  readonly #changed = new Map<number, Changed>();
  readonly #added: { readonly id: number; readonly at: number }[] = [];
  readonly #gone = new Set<number>();
  #fields: readonly Field[] = [...standardFields, ...companyFields, ...customFields];
  #byRest = new Map<string, Field>();

  constructor(count: number, seed: number, now: () => number, happened: (happening: Happening) => void) {
    this.seed = seed;
    this.#count = count;
    this.#now = now;
    this.#happened = happened;
    this.#until = Math.floor(now() / 86_400_000) * 86_400_000;
    this.#since = this.#until - history;
    this.fields = this.#fields;
  }

  /** Their fields; may be replaced, as an admin hides, adds and renames some. */
  get fields(): readonly Field[] {
    return this.#fields;
  }

  set fields(fields: readonly Field[]) {
    this.#fields = fields;
    this.#byRest = new Map(fields.flatMap((field) => (field.rest ? [[field.rest, field]] : [])));
  }

  field(rest: string): Field | undefined {
    return this.#byRest.get(rest);
  }

  /** How many there are now. */
  get count(): number {
    return this.#count + this.#added.length - this.#gone.size;
  }

  /** When the first was created, in milliseconds since the epoch. */
  get oldest(): number {
    return this.#since;
  }

  /** How many have an id, whether or not they are still there. */
  get total(): number {
    return this.#count + this.#added.length;
  }

  has(id: number): boolean {
    const n = id - firstId;
    return Number.isInteger(n) && n >= 0 && n < this.total && !this.#gone.has(id);
  }

  createdAt(id: number): number {
    const n = id - firstId;
    return this.#added[n - this.#count]?.at ?? this.#born(n);
  }

  /** When any field of it last changed, also one that its `updatedAt` does not tell. */
  changedAt(id: number): number {
    return this.#changed.get(id)?.changedAt ?? this.#touched(id);
  }

  /** The value of a field, by its REST name; null where it has none. */
  value(id: number, rest: string): Value {
    if (rest === "id") return id;
    if (rest === "createdAt") return zulu(this.createdAt(id));
    const changed = this.#changed.get(id);
    if (rest === "updatedAt") return zulu(changed?.updatedAt ?? this.#touched(id));
    const set = changed?.values[rest];
    if (set !== undefined) return set;
    const n = id - firstId;
    if (n >= this.#count) return null;
    if (rest === "email") return this.#email(n);
    return this.#byRest.get(rest)?.make?.({ seed: this.seed, n, born: this.#born(n) }) ?? null;
  }

  /** The values of these fields, or nothing when the person is not there. */
  get(id: number, fields: readonly string[]): { [rest: string]: Value } | undefined {
    if (!this.has(id)) return;
    return Object.fromEntries(fields.map((rest) => [rest, this.value(id, rest)]));
  }

  /** The ids of those who are there, from the first that was created at or after one instant to the last at or before the other. */
  *ids(from = 0, to = Number.POSITIVE_INFINITY): Generator<number> {
    for (let n = this.#firstBorn(from); n < this.#count && this.#born(n) <= to; n += 1) {
      if (!this.#gone.has(firstId + n)) yield firstId + n;
    }
    for (const { id, at } of this.#added) if (at >= from && at <= to && !this.#gone.has(id)) yield id;
  }

  /** How many of the start had been created by then. */
  bornBy(at: number): number {
    return this.#firstBorn(at + 1);
  }

  /** The id of the nth person, from 0. */
  idOf(n: number): number {
    return firstId + n;
  }

  /** Those with this e-mail address, whatever its case. */
  byEmail(email: string): number[] {
    const wanted = email.toLowerCase();
    const n = Number(/\.(\d+)@/.exec(wanted)?.[1] ?? Number.NaN);
    // Some have the address of the one before them.
    const likely = new Set([firstId + n, firstId + n + 1, ...this.#changed.keys()]);
    return [...likely].filter(
      (id) => this.has(id) && String(this.value(id, "email") ?? "").toLowerCase() === wanted,
    );
  }

  /** Adds somebody, and answers the id. */
  add(values: { readonly [rest: string]: Value }): number {
    const id = firstId + this.total;
    const at = this.#second();
    this.#added.push({ id, at });
    this.#changed.set(id, { values: { ...values }, updatedAt: at, changedAt: at });
    this.#happened({ kind: "created", id, at });
    return id;
  }

  /** Sets values, and answers those that are others than before. */
  update(id: number, values: { readonly [rest: string]: Value }): FieldChange[] {
    const changes = Object.entries(values)
      .map(([rest, to]) => ({ rest, from: this.value(id, rest), to: to === "" ? null : to }))
      .filter(({ from, to }) => from !== to);
    if (changes.length === 0) return [];
    const at = this.#second();
    const changed = this.#changed.get(id) ?? { values: {}, updatedAt: this.#touched(id), changedAt: 0 };
    for (const { rest, to } of changes) changed.values[rest] = to;
    changed.changedAt = at;
    // Only standard fields move what "updatedAt" says.
    if (changes.some(({ rest }) => !this.#byRest.get(rest)?.custom)) changed.updatedAt = at;
    this.#changed.set(id, changed);
    this.#happened({ kind: "changed", id, at, changes });
    return changes;
  }

  /** Deletes somebody. */
  remove(id: number): void {
    const name = [this.value(id, "firstName"), this.value(id, "lastName")].filter(Boolean).join(" ");
    this.#gone.add(id);
    this.#happened({ kind: "deleted", id, at: this.#second(), name });
  }

  /** The losers become the winner: it keeps its values and gets theirs where it has none. */
  merge(winner: number, losers: readonly number[]): void {
    for (const loser of losers) {
      const missing = [...this.#byRest.keys()].filter(
        (rest) => this.value(winner, rest) === null && this.value(loser, rest) !== null,
      );
      this.update(winner, Object.fromEntries(missing.map((rest) => [rest, this.value(loser, rest)])));
      this.#gone.add(loser);
    }
    this.#happened({ kind: "merged", id: winner, at: this.#second(), losers });
  }

  #second(): number {
    return Math.floor(this.#now() / 1000) * 1000;
  }

  #born(n: number): number {
    return this.#since + Math.floor((history * n) / this.#count / 1000) * 1000;
  }

  #firstBorn(at: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#born(middle) >= at) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** When somebody of the start was last changed before the start. */
  #touched(id: number): number {
    const n = id - firstId;
    const born = this.createdAt(id);
    const share = (dice(this.seed, 70, n) / 2 ** 32) ** 2;
    return born + Math.floor((share * Math.max(0, this.#until - born)) / 1000) * 1000;
  }

  #email(n: number): string | null {
    const thrown = dice(this.seed, 71, n) % 1000;
    if (thrown < 15) return null;
    return `person.${thrown === 999 && n > 0 ? n - 1 : n}@${thrown % 2 === 0 ? "example.com" : "Mail.Example.org"}`;
  }
}
