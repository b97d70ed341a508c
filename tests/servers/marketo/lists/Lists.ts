import { dice } from "../people/dice.ts";
import type { People } from "../people/People.ts";

/** A static list, or a smart one, whose members no call can change. */
export type PeopleList = {
  readonly id: number;
  readonly name: string;
  readonly kind: "static" | "smart";
  readonly programName?: string;
  /** Of how many people in a hundred it holds from the start. */
  readonly share: number;
};

/** Told who came on a list, or left it. */
type Happened = (list: PeopleList, id: number, on: boolean) => void;

/** The lists of a subscription, and who is on them. */
export class Lists {
  readonly #people: People;
  readonly #happened: Happened;
  readonly #all: PeopleList[] = [
    { id: 3001, name: "Newsletter", kind: "static", share: 30 },
    { id: 3002, name: "Webinar guests, spring", kind: "static", programName: "Spring webinar", share: 4 },
    { id: 3003, name: "Empty", kind: "static", share: 0 },
    { id: 3101, name: "Hot people", kind: "smart", share: 10 },
  ];
  readonly #added = new Map<number, Map<number, boolean>>();

  constructor(people: People, happened: Happened) {
    this.#people = people;
    this.#happened = happened;
  }

  get all(): readonly PeopleList[] {
    return this.#all;
  }

  holds(list: number, id: number): boolean {
    const put = this.#added.get(list)?.get(id);
    if (put !== undefined) return put;
    const share = this.#all.find(({ id: own }) => own === list)?.share ?? 0;
    return dice(this.#people.seed, 90 + list, id) % 100 < share;
  }

  /** Puts somebody on a list, or takes somebody off it. `isTold`: whether activities say so. */
  put(list: number, id: number, on: boolean, isTold = true): void {
    const known = this.#all.find(({ id: own }) => own === list);
    if (isTold && known !== undefined && this.holds(list, id) !== on) this.#happened(known, id, on);
    const added = this.#added.get(list) ?? new Map<number, boolean>();
    added.set(id, on);
    this.#added.set(list, added);
  }

  /** A new static list. */
  create(name: string): PeopleList {
    const list: PeopleList = { id: 3200 + this.#all.length, name, kind: "static", share: 0 };
    this.#all.push(list);
    return list;
  }
}
