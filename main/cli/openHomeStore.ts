import { existsSync } from "node:fs";
import type { Store } from "../store/Store.ts";
import { StoreError } from "../store/StoreError.ts";
import { storeFile } from "../store/storeFile.ts";
import type { CommandIo } from "./Command.ts";
import { UsageError } from "./UsageError.ts";

/**
 * The studio's own data; undefined: there is none. Who opens it closes it.
 *
 * @throws {UsageError} when it cannot be opened
 */
export async function openHomeStore({ home = "" }: Pick<CommandIo, "home">): Promise<Store | undefined> {
  const file = storeFile(home);
  if (!existsSync(file)) return undefined;
  const { openStore } = await import("../store/openStore.ts");
  try {
    return openStore(file, { now: Date.now() });
  } catch (error) {
    if (error instanceof StoreError) throw new UsageError(error.code, `${file}: ${error.message}`);
    throw error;
  }
}
