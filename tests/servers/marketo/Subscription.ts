import { Activities } from "./activities/Activities.ts";
import { CustomTypes } from "./activities/CustomTypes.ts";
import { Files } from "./assets/Files.ts";
import { Folders } from "./assets/Folders.ts";
import { Exports } from "./bulk/Exports.ts";
import { Forms } from "./forms/Forms.ts";
import { Faults } from "./http/Faults.ts";
import { permissions } from "./http/Permission.ts";
import { Meter } from "./limits/Meter.ts";
import { Tokens } from "./limits/Tokens.ts";
import { WriteGate } from "./limits/WriteGate.ts";
import { Lists } from "./lists/Lists.ts";
import type { MarketoOptions } from "./MarketoOptions.ts";
import type { Value } from "./people/Field.ts";
import { People } from "./people/People.ts";
import { Programs } from "./programs/Programs.ts";

/** Options with everything that was left out. */
export type Settings = Required<MarketoOptions>;

/** All that one customer has in Marketo, and what has been done to it. */
export class Subscription {
  readonly settings: Settings;
  readonly people: People;
  readonly activities: Activities;
  readonly customTypes: CustomTypes;
  readonly exports: Exports;
  readonly lists: Lists;
  readonly programs: Programs;
  readonly forms: Forms;
  readonly folders: Folders;
  readonly files: Files;
  /** Where its files are served from, such as "http://127.0.0.1:4711". */
  origin = "";
  /** Whose a Munchkin cookie is: from its whole value to the id of the person. */
  readonly cookies = new Map<string, number>();
  readonly tokens: Tokens;
  readonly meter: Meter;
  readonly writes = new WriteGate();
  readonly faults = new Faults();
  /** What tests have changed of companies, by their `externalCompanyId`. */
  readonly companies = new Map<string, { readonly [field: string]: Value }>();
  /** The rows that the last call of a path got. */
  readonly lastRows = new Map<string, unknown>();

  constructor(options: MarketoOptions) {
    const people = options.people ?? 200;
    this.settings = {
      people,
      activities: people * 5,
      seed: 1,
      timeScale: 1,
      now: Date.now,
      munchkinId: "123-ABC-456",
      clientId: "3f2a8c1e-0b64-4d4b-9a55-6d1f0f7c2b90",
      clientSecret: "kR4vTq8wZx2LmN6pYs9uEh3gBd5fJc7a",
      permissions,
      without: [],
      rate: 50,
      concurrent: 10,
      dailyCalls: 50_000,
      dailyExport: 500 * 1_048_576,
      tokenLife: 3600,
      queueWait: 1,
      processing: 2,
      port: 0,
      ...options,
    };
    const { seed, now, tokenLife } = this.settings;
    this.people = new People(people, seed, now, (happening) => this.activities.write(happening));
    this.activities = new Activities(this.settings.activities, seed, now, this.people);
    this.lists = new Lists(this.people, ({ id, name }, lead, on) =>
      this.activities.writeListed(lead, { id, name, on }, now()),
    );
    this.customTypes = new CustomTypes(now);
    this.programs = new Programs(now);
    this.forms = new Forms(this);
    this.folders = new Folders(now, this.people.oldest);
    this.files = new Files(now);
    this.exports = new Exports(this.settings);
    this.tokens = new Tokens(now, tokenLife);
    this.meter = new Meter(this.settings, now);
  }
}
