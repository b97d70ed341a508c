import { existsSync } from "node:fs";
import { type Condition, conditionSchema } from "#shared/dialogue/condition.ts";
import { isTooDeep } from "#shared/dialogue/isTooDeep.ts";
import { peopleFile } from "../people/store/peopleFile.ts";
import type { Store } from "../store/Store.ts";
import { StoreError } from "../store/StoreError.ts";
import type { Command } from "./Command.ts";
import { parseCommandArgs } from "./parseCommandArgs.ts";
import { readJson } from "./readJson.ts";
import { readJsonFile } from "./readJsonFile.ts";
import { siteZone } from "./siteZone.ts";
import { UsageError } from "./UsageError.ts";

/** Lists and objects in each other: more than anybody writes, and few enough to follow. */
const deepest = 200;

/** So many are listed for reading when nobody says how many; a program gets all. */
const usual = 100;

/** Lists the people who fit a condition, from what was last synced. */
export const peopleCommand: Command = {
  summary: "people in the store that match",
  usage: "people [--where CONDITION.json] [--limit N] [--json]",
  async run(args, io) {
    const { values, positionals } = parseCommandArgs(args, {
      where: { type: "string" },
      limit: { type: "string" },
      json: { type: "boolean" },
    });
    if (positionals.length > 0)
      throw new UsageError("usage", "People takes no files but the condition: --where CONDITION.json.");
    const json = values.json === true;
    const limit = readLimit(values.limit) ?? (json ? Number.POSITIVE_INFINITY : usual);
    const where = values.where === undefined ? undefined : await readCondition(values.where, io.cwd);
    const file = peopleFile(io.home ?? "");
    if (!existsSync(file))
      throw new UsageError(
        "not-found",
        `There are no people in ${io.home ?? "here"}. Sync them from Marketo first, or set PARLEY_HOME.`,
      );
    const timeZone = await orUsage(siteZone(io.home ?? ""));
    const store = await open(file);
    try {
      const { printPeople } = await import("./printPeople.ts");
      const context = { now: Date.now(), timeZone };
      printPeople({ where, limit, json }, store, context, io);
      return 0;
    } finally {
      store.db.close();
    }
  },
};

async function readCondition(file: string, cwd: string): Promise<Condition> {
  if (isTooDeep(await readJson(file, cwd), deepest))
    throw new UsageError("invalid", `${file} is not a condition: it is nested too deep.`);
  return readJsonFile(file, cwd, conditionSchema, "a condition");
}

function readLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const limit = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(limit)) return limit;
  throw new UsageError("usage", `--limit takes a number, not “${text}”.`);
}

async function open(file: string): Promise<Store> {
  const { openPeople } = await import("../people/store/openPeople.ts");
  return orUsage((async () => openPeople(file, { now: Date.now() }))());
}

/** A database that cannot be used is told as what can be done about it. */
async function orUsage<Value>(opened: Promise<Value>): Promise<Value> {
  try {
    return await opened;
  } catch (error) {
    if (error instanceof StoreError) throw new UsageError(error.code, `${error.file}: ${error.message}`);
    throw error;
  }
}
