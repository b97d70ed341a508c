import type { FieldChange, Happening } from "../people/changed.ts";
import { dice } from "../people/dice.ts";
import type { Value } from "../people/Field.ts";
import type { People } from "../people/People.ts";
import type { Activity } from "./Activity.ts";
import { activityType } from "./activityTypes.ts";
import { makeActivity } from "./makeActivity.ts";

/** For how long before the start things have happened. */
const history = 200 * 86_400_000;

/** Where a reader stands: among those of the start, and among those written down since. */
export type Position = { readonly made: number; readonly written: number };

const asText = (value: Value) => (value === null ? null : String(value));

/** Everything that has happened to people. What happened before the start is made anew each time, as the people are. */
export class Activities {
  readonly #count: number;
  readonly #seed: number;
  readonly #since: number;
  readonly #span: number;
  readonly #people: People;
  readonly #written: Activity[] = [];

  constructor(count: number, seed: number, now: () => number, people: People) {
    this.#count = people.total === 0 ? 0 : count;
    this.#seed = seed;
    this.#people = people;
    const until = Math.floor(now() / 86_400_000) * 86_400_000;
    this.#since = until - history;
    this.#span = history;
  }

  /** Everything that was written down since the start, in the order in which it came. */
  get written(): readonly Activity[] {
    return this.#written;
  }

  /** The first position with an activity at or after this instant. */
  find(since: number): Position {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#at(middle) >= since) high = middle;
      else low = middle + 1;
    }
    return { made: low, written: 0 };
  }

  /** At most so many from a position on, and where the reader then stands. */
  read(
    { made, written }: Position,
    most: number,
  ): { activities: Activity[]; position: Position; more: boolean } {
    const activities: Activity[] = [];
    while (activities.length < most && made < this.#count) activities.push(this.#make(made++));
    while (activities.length < most && written < this.#written.length) {
      const activity = this.#written[written++];
      if (activity) activities.push(activity);
    }
    const more = made < this.#count || written < this.#written.length;
    return { activities, position: { made, written }, more };
  }

  /** Those from one instant to another, both included. */
  *between(from: number, to: number): Generator<Activity> {
    for (let m = this.find(from).made; m < this.#count && this.#at(m) <= to; m += 1) yield this.#make(m);
    for (const activity of this.#written) if (activity.at >= from && activity.at <= to) yield activity;
  }

  /** Writes one down, and answers it with its key. */
  add(activity: Omit<Activity, "guid" | "id">): Activity {
    const m = this.#count + this.#written.length;
    const written = {
      guid: `g${m.toString(36)}-${dice(this.#seed, 81, m).toString(16)}`,
      id: 10_000 + m,
      ...activity,
    };
    this.#written.push(written);
    return written;
  }

  /** Writes down what happened to somebody. */
  write(happening: Happening): void {
    const { id: leadId, at } = happening;
    if (happening.kind === "created") {
      this.add({
        leadId,
        at,
        typeId: activityType.newLead,
        attributes: [{ name: "Source Type", value: "Web service API" }],
        fields: [],
      });
    } else if (happening.kind === "changed") {
      for (const change of happening.changes) this.#writeChange(leadId, at, change);
    } else if (happening.kind === "deleted") {
      this.add({
        leadId,
        at,
        typeId: activityType.deleteLead,
        primaryId: leadId,
        primary: happening.name,
        attributes: [],
      });
    } else {
      this.add({
        leadId,
        at,
        typeId: activityType.mergeLeads,
        primaryId: leadId,
        primary: String(leadId),
        attributes: [
          { name: "Merge IDs", value: `[${happening.losers.join(", ")}]` },
          { name: "Master Updated", value: "false" },
        ],
      });
    }
  }

  /** Writes down that somebody came on a list, or left it. */
  writeListed(
    leadId: number,
    list: { readonly id: number; readonly name: string; readonly on: boolean },
    now: number,
  ): void {
    this.add({
      leadId,
      at: Math.floor(now / 1000) * 1000,
      typeId: list.on ? activityType.addToList : activityType.removeFromList,
      primaryId: list.id,
      primary: list.name,
      attributes: [{ name: "Source", value: "Web service API" }],
    });
  }

  #writeChange(leadId: number, at: number, { rest, from, to }: FieldChange): void {
    const field = this.#people.field(rest);
    this.add({
      leadId,
      at,
      typeId: activityType.changeDataValue,
      primaryId: field?.id ?? 0,
      primary: field?.label ?? rest,
      attributes: [
        { name: "New Value", value: asText(to) },
        { name: "Old Value", value: asText(from) },
        { name: "Source", value: "Web service API" },
      ],
      fields: [{ id: field?.id ?? 0, name: rest, newValue: asText(to), oldValue: asText(from) }],
    });
  }

  #at(m: number): number {
    return this.#since + Math.floor((this.#span * m) / this.#count / 1000) * 1000;
  }

  #make(m: number): Activity {
    const at = this.#at(m);
    const born = Math.max(1, this.#people.bornBy(at));
    return makeActivity(this.#seed, m, at, this.#people.idOf(dice(this.#seed, 82, m) % born));
  }
}
