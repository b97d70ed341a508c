import { Refusal } from "../http/Refusal.ts";
import { zulu } from "../people/instants.ts";

/** An attribute of a custom activity. */
export type CustomAttribute = {
  readonly apiName: string;
  readonly name: string;
  readonly dataType: string;
  readonly description?: string | undefined;
};

/** What is said of a custom activity type. */
export type CustomType = {
  readonly apiName: string;
  readonly name: string;
  readonly triggerName: string;
  readonly filterName: string;
  readonly description?: string | undefined;
  readonly primaryAttribute: CustomAttribute;
  readonly attributes: readonly CustomAttribute[];
};

type Entry = {
  readonly id: number;
  readonly createdAt: number;
  updatedAt: number;
  approved?: CustomType;
  draft?: CustomType;
};

/** Most subscriptions have no more types. */
const mostTypes = 10;
const mostAttributes = 20;

/** The custom activity types of a subscription: of each what is approved, and the draft of a change. */
export class CustomTypes {
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();
  /** The number of the type that was made last: none is given twice. */
  #latest = 100_000;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Those that activities can be of. */
  get approved(): readonly (CustomType & { readonly id: number })[] {
    return [...this.#entries.values()].flatMap(({ id, approved }) => (approved ? [{ id, ...approved }] : []));
  }

  /** All, as they are told. */
  get all(): object[] {
    return [...this.#entries.keys()].map((apiName) => this.describe(apiName, false));
  }

  create(type: CustomType): void {
    if (this.#entries.size >= mostTypes)
      throw new Refusal("1027", "Maximum number of custom activity types reached");
    for (const { approved, draft } of this.#entries.values()) {
      const other = draft ?? approved;
      for (const key of ["apiName", "name", "triggerName", "filterName"] as const) {
        if (other?.[key] === type[key])
          throw new Refusal("1005", `'${type[key]}' is already in use as ${key}`);
      }
    }
    const at = this.#now();
    this.#latest += 1;
    const id = this.#latest;
    this.#entries.set(type.apiName, { id, createdAt: at, updatedAt: at, draft: type });
  }

  /** Changes the draft, which begins as a copy of what is approved. */
  change(apiName: string, change: (type: CustomType) => CustomType): void {
    const entry = this.#find(apiName);
    const from = entry.draft ?? entry.approved;
    if (from === undefined) throw new Refusal("1013", `Activity type '${apiName}' not found`);
    const draft = change(from);
    if (draft.attributes.length > mostAttributes) {
      throw new Refusal("1028", `Maximum number of attributes (${mostAttributes}) reached`);
    }
    entry.draft = draft;
    entry.updatedAt = this.#now();
  }

  approve(apiName: string): void {
    const entry = this.#find(apiName);
    if (entry.draft === undefined) throw new Refusal("709", `Activity type '${apiName}' has no draft`);
    entry.approved = entry.draft;
    delete entry.draft;
    entry.updatedAt = this.#now();
  }

  discardDraft(apiName: string): void {
    const entry = this.#find(apiName);
    if (entry.approved === undefined)
      throw new Refusal("709", `Activity type '${apiName}' was never approved`);
    delete entry.draft;
  }

  delete(apiName: string): void {
    this.#find(apiName);
    this.#entries.delete(apiName);
  }

  describe(apiName: string, draft: boolean): object {
    const entry = this.#find(apiName);
    const shown = draft ? entry.draft : (entry.approved ?? entry.draft);
    if (shown === undefined) throw new Refusal("1013", `Activity type '${apiName}' has no draft`);
    const status = !entry.approved ? "draft" : entry.draft ? "approved with draft" : "approved";
    return {
      id: entry.id,
      ...shown,
      status,
      createdAt: zulu(entry.createdAt),
      updatedAt: zulu(entry.updatedAt),
    };
  }

  #find(apiName: string): Entry {
    const entry = this.#entries.get(apiName);
    if (entry === undefined) throw new Refusal("1013", `Activity type '${apiName}' not found`);
    return entry;
  }
}
