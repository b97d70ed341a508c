import type { Store } from "../../store/Store.ts";
import { columnReader } from "../blocks/columnReader.ts";
import { readIds } from "../blocks/readIds.ts";
import { type Companies, readCompanies } from "../companies/readCompanies.ts";
import { readFields } from "../fields/readFields.ts";
import { capitalsOf } from "./capitalsOf.ts";
import { createMemory } from "./createMemory.ts";
import type { FieldKind } from "./FieldKind.ts";
import { kindOfType } from "./kindOfType.ts";
import type { Block, PeopleReader } from "./PeopleReader.ts";

/** Enough for a search, or for what a condition of five tests asks, among a million people. */
const mostBytes = 160 * 1024 * 1024;

/**
 * Makes a reader of the people of an open database. Make a new one when the catalogue of fields, or a company, has changed.
 * `most`: bytes of what was read that it keeps for the next question.
 */
export function createPeopleReader({ db }: Pick<Store, "db">, most = mostBytes): PeopleReader {
  const memory = createMemory(most);
  const readColumn = columnReader(db);
  const kinds = new Map<string, FieldKind>();
  for (const { object, restName, type } of readFields({ db }))
    if (object === "lead" || !kinds.has(restName)) kinds.set(restName, kindOfType(type));
  const blocks = db.prepare<[], Block>("SELECT id, size, alive, gone FROM blocks ORDER BY id");
  const ids = db.prepare<[number], Buffer>("SELECT ids FROM blocks WHERE id = ?").pluck();
  const column = (block: number, field: string) =>
    memory.get(`${block} field ${field}`, () => {
      const value = readColumn(block, field);
      const bytes =
        value === undefined
          ? 0
          : value.codes.byteLength + value.words.starts.byteLength + value.words.bytes.byteLength;
      return { value, bytes };
    });
  let companies: Companies | undefined;
  return {
    db,
    companies: () => {
      companies ??= readCompanies({ db });
      return companies;
    },
    blocks: () => blocks.all(),
    ids: (block) =>
      memory.get(`${block} ids`, () => {
        const value = readIds(ids.get(block) ?? Buffer.alloc(0));
        return { value, bytes: value.byteLength };
      }),
    column,
    capitals: (block, field) =>
      memory.get(`${block} capitals ${field}`, () => {
        const words = column(block, field)?.words;
        const value = words === undefined ? undefined : capitalsOf(words);
        return { value, bytes: value?.length ?? 0 };
      }),
    remember: (block, name, make) =>
      memory.get(`${block} made ${name}`, () => {
        const value = make();
        return { value, bytes: value.byteLength };
      }),
    kind: (field) => kinds.get(field) ?? "text",
  };
}
