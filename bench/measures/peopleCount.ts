import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { importPeople } from "#main/people/import/importPeople.ts";
import { countPeople } from "#main/people/query/countPeople.ts";
import { createPeopleReader } from "#main/people/query/createPeopleReader.ts";
import { listPeople, type PeopleQuery } from "#main/people/query/listPeople.ts";
import type { PeopleReader } from "#main/people/query/PeopleReader.ts";
import { prepareOrders } from "#main/people/query/prepareOrders.ts";
import { prepareSearch } from "#main/people/query/prepareSearch.ts";
import { openPeople } from "#main/people/store/openPeople.ts";
import type { Condition } from "#shared/dialogue/condition.ts";
import type { Measure, Reading } from "../measure.ts";
import { median } from "../median.ts";
import { writePeopleCsv } from "../support/people/peopleCsv.ts";

const people = 1_000_000;
const rounds = 5;
const context = { now: Date.UTC(2026, 0, 1), timeZone: "America/Sao_Paulo" };

/** Five tests, nested: few words and many, texts, numbers, and an instant against a day. */
const audience: Condition = {
  all: [
    { attribute: "lead.country", is: ["Country 1", "country 7", "COUNTRY 100"] },
    {
      any: [
        { attribute: "lead.email", contains: ["@company12"] },
        { attribute: "lead.leadScore", atLeast: 50 },
      ],
    },
    {
      none: [
        { attribute: "lead.state", is: ["State 3"] },
        { attribute: "lead.createdAt", before: "2012-05-01" },
      ],
    },
  ],
};

/** The columns that the list has when nobody chose others. */
const attributes = ["lead.firstName", "lead.lastName", "lead.email", "company.name", "lead.leadScore"];
const page = (query: Partial<PeopleQuery>): PeopleQuery => ({ offset: 0, limit: 100, attributes, ...query });
const cold = "nothing read before";
const byName = { attribute: "lead.lastName", descending: false };

/** `before`: what the studio has done by then. */
const lists: readonly {
  readonly name: string;
  readonly query: PeopleQuery;
  readonly detail: string;
  readonly before?: (reader: PeopleReader) => Promise<void>;
}[] = [
  { name: "open", query: page({}), detail: cold },
  {
    name: "search",
    query: page({ search: "acme first12" }),
    detail: "the list is open",
    before: async (reader) => {
      listPeople(page({}), reader, context);
      await prepareSearch(reader, async () => true);
    },
  },
  { name: "search at once", query: page({ search: "acme first12" }), detail: cold },
  { name: "filter and sort by name", query: page({ where: audience, sort: byName }), detail: cold },
  { name: "scroll to the middle", query: page({ offset: people / 2 }), detail: cold },
  { name: "sort by name", query: page({ sort: byName }), detail: cold },
];

/** How many of a million people an audience is, and a page of their list: with nothing read before, and once more. */
export const peopleCount: Measure = {
  id: "people-count",
  async run() {
    const folder = mkdtempSync(path.join(os.tmpdir(), "parley-bench-"));
    const store = openPeople(path.join(folder, "people.db"), { now: 0 });
    try {
      const csv = path.join(folder, "people.csv");
      writePeopleCsv(csv, people);
      await importPeople(store, { name: "bench", open: (start) => createReadStream(csv, { start }) });
      await prepareOrders(createPeopleReader(store), [byName.attribute], async () => undefined);
      const turns = Array.from({ length: rounds }, () => {
        const reader = createPeopleReader(store);
        return {
          first: time(() => countPeople(audience, reader, context)),
          again: time(() => countPeople(audience, reader, context)),
        };
      });
      const { count } = countPeople(audience, createPeopleReader(store), context);
      const detail = `${count} of ${people}, five tests`;
      const readings: Reading[] = [
        {
          name: "people, size of an audience, first time",
          value: median(turns.map(({ first }) => first)),
          unit: "ms",
          budget: { atMost: 400 },
          detail,
        },
        {
          name: "people, size of an audience, again",
          value: median(turns.map(({ again }) => again)),
          unit: "ms",
          budget: { atMost: 50 },
          detail,
        },
      ];
      for (const { name, query, before, detail } of lists) {
        const times: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const reader = createPeopleReader(store);
          await before?.(reader);
          times.push(time(() => listPeople(query, reader, context)));
        }
        readings.push({
          name: `people, list: ${name}`,
          value: median(times),
          unit: "ms",
          budget: { atMost: 200 },
          detail,
        });
      }
      return readings;
    } finally {
      store.db.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function time(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}
