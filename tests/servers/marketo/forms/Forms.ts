import { activityType } from "../activities/activityTypes.ts";
import { keptValue } from "../leads/checkValue.ts";
import type { Subscription } from "../Subscription.ts";

/** A field of a form; `id`: its SOAP name. */
export type FormField = {
  readonly id: string;
  readonly label: string;
  readonly dataType: string;
  readonly required: boolean;
};

/** A form as it stands. Approved or as a draft. */
export type Form = {
  readonly id: number;
  readonly name: string;
  readonly folder: number;
  readonly fields: readonly FormField[];
};

type Entry = {
  readonly id: number;
  readonly name: string;
  readonly folder: number;
  readonly createdAt: number;
  updatedAt: number;
  approved?: Form;
  draft?: Form;
};

/** From where somebody filled out a form: the page, and the whole Munchkin cookie. */
export type FormVisit = { readonly page?: string | undefined; readonly cookie?: string | undefined };

/** What came of a submission, as the REST API tells it. */
export type FormOutcome = { readonly id: number; readonly status: "created" | "updated" };

const own: readonly FormField[] = [
  { id: "FirstName", label: "First Name:", dataType: "text", required: false },
  { id: "LastName", label: "Last Name:", dataType: "text", required: false },
  { id: "Email", label: "Email Address:", dataType: "email", required: true },
];

/** The forms of a subscription, and what is filled in. */
export class Forms {
  readonly #subscription: Subscription;
  readonly #entries = new Map<number, Entry>();

  constructor(subscription: Subscription) {
    this.#subscription = subscription;
  }

  get all(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** The form that pages get, if it was ever approved. */
  approved(id: number): Form | undefined {
    return this.#entries.get(id)?.approved;
  }

  find(id: number): Entry | undefined {
    return this.#entries.get(id);
  }

  /** A new draft, which has the three fields that every new form has. */
  create(name: string, folder: number): Entry {
    const id = 1029 + this.#entries.size;
    const at = this.#subscription.settings.now();
    const entry: Entry = {
      id,
      name,
      folder,
      createdAt: at,
      updatedAt: at,
      draft: { id, name, folder, fields: own },
    };
    this.#entries.set(id, entry);
    return entry;
  }

  /** Changes the fields of the draft, which begins as a copy of what is approved. */
  change(entry: Entry, change: (fields: readonly FormField[]) => readonly FormField[]): void {
    const from = entry.draft ?? entry.approved;
    if (from) entry.draft = { ...from, fields: change(from.fields) };
    entry.updatedAt = this.#subscription.settings.now();
  }

  approve(entry: Entry): void {
    if (entry.draft) entry.approved = entry.draft;
    delete entry.draft;
    entry.updatedAt = this.#subscription.settings.now();
  }

  discardDraft(entry: Entry): void {
    if (entry.approved) delete entry.draft;
  }

  delete(id: number): void {
    this.#entries.delete(id);
  }

  /** Somebody has filled it out: creates or updates the person of this e-mail address. Values by REST name. */
  submit(form: Form, values: { readonly [rest: string]: unknown }, { page, cookie }: FormVisit): FormOutcome {
    const { people, activities, cookies, settings } = this.#subscription;
    const kept = Object.fromEntries(
      Object.entries(values).map(([rest, value]) => [rest, keptValue(people.field(rest), value)]),
    );
    // Of several people with this address the one that was changed last.
    const [before] = people
      .byEmail(String(kept.email))
      .sort((a, b) => people.changedAt(b) - people.changedAt(a));
    const id = before ?? people.add(kept);
    if (before !== undefined) people.update(before, kept);
    if (cookie) cookies.set(cookie, id);
    activities.add({
      leadId: id,
      at: settings.now(),
      typeId: activityType.fillOutForm,
      primaryId: form.id,
      primary: form.name,
      attributes: [
        { name: "Form Fields", value: JSON.stringify(values) },
        { name: "Webpage ID", value: 0 },
        { name: "Referrer URL", value: page ?? "" },
      ],
    });
    return { id, status: before === undefined ? "created" : "updated" };
  }
}
