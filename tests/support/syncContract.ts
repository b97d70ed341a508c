import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect } from "vitest";
import { sleep } from "#main/marketo/http/sleep.ts";
import type { NewChoice, SyncOptions } from "#main/marketo/sync/SyncOptions.ts";
import type { SyncOutcome } from "#main/marketo/sync/SyncOutcome.ts";
import { syncMarketo } from "#main/marketo/sync/syncMarketo.ts";
import { createPeople } from "#main/people/worker/createPeople.ts";
import type { People } from "#main/people/worker/People.ts";
import type { Attributes } from "#shared/dialogue/value.ts";
import type { MarketoOptions } from "#tests/servers/marketo/MarketoOptions.ts";
import { type Contract, marketoContract } from "#tests/support/marketoContract.ts";

/** What a test of the sync finds. Read its parts inside of tests only. */
export type SyncContract = {
  readonly folder: string;
  readonly people: People;
  /** After `start`. */
  contract: Contract;
  readonly start: (options?: MarketoOptions) => Promise<Contract>;
  readonly sync: (choice?: NewChoice, more?: Partial<SyncOptions>) => Promise<SyncOutcome>;
  /** Everybody as the people's file has them, in the order of their ids. */
  readonly everybody: () => Promise<readonly Attributes[]>;
  /** That the people's file has whom Marketo has, with what is known of them there. */
  readonly expectSame: () => Promise<void>;
  /** The activities that are kept, in the order of their time. */
  readonly activities: () => { guid: string; lead: number }[];
};

/** The fields that are synced unless a test says otherwise. */
export const syncFields = [
  "email",
  "firstName",
  "lastName",
  "company",
  "leadScore",
  "createdAt",
  "updatedAt",
];

/** Gives every test of a file an empty folder for people, and a Marketo once it starts one; all waits are a ten-thousandth. */
export function syncContract(): SyncContract {
  const start = marketoContract();
  let timeScale = 1;
  const context: { folder: string; people?: People; contract?: Contract } = { folder: "" };
  beforeEach(async () => {
    context.folder = await mkdtemp(path.join(os.tmpdir(), "parley-sync-"));
    context.people = createPeople(path.join(context.folder, "people.db"));
  });
  afterEach(async () => {
    await context.people?.close();
    await rm(context.folder, { recursive: true, force: true });
  });
  const at = context as SyncContract;
  const everybody = async () =>
    (await at.people.list({ offset: 0, limit: 100_000, now: 0, timeZone: "UTC" })).people;
  return Object.assign(at, {
    start: async (options: MarketoOptions = {}) => {
      timeScale = options.timeScale ?? 10_000;
      at.contract = await start({ timeScale, ...options });
      return at.contract;
    },
    sync: (choice: NewChoice = {}, more: Partial<SyncOptions> = {}) =>
      syncMarketo({
        client: at.contract.client,
        people: at.people,
        folder: at.folder,
        profile: "p",
        subscription: "123-ABC-456",
        choice: { fields: syncFields, ...choice },
        now: Date.now,
        sleep,
        timeScale,
        ...more,
      }),
    everybody,
    expectSame: async () => {
      const { people: there } = at.contract.marketo;
      const wanted = [...there.ids()].map((id) => ({
        "lead.id": id,
        "lead.email": there.value(id, "email"),
        "lead.lastName": there.value(id, "lastName"),
      }));
      const found = await everybody();
      expect(found.map((person) => person["lead.id"])).toEqual(wanted.map((person) => person["lead.id"]));
      expect(found).toMatchObject(wanted);
    },
    activities: () => {
      const db = new Database(path.join(at.folder, "people.db"), { readonly: true });
      try {
        return db
          .prepare<[], { guid: string; lead: number }>("SELECT guid, lead FROM activities ORDER BY at, guid")
          .all();
      } finally {
        db.close();
      }
    },
  });
}
