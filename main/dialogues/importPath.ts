import { open } from "node:fs/promises";
import path from "node:path";
import type { ImportOutcome } from "#shared/ipc/contract.ts";
import { systemFailure } from "../failure/systemFailure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { importText } from "./importText.ts";
import { largestImport } from "./largestImport.ts";
import { readBeside } from "./readBeside.ts";

/** Imports what one file holds. What is wrong with it comes back as a problem; nothing is thrown. */
export async function importPath(
  file: string,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): Promise<ImportOutcome[]> {
  const name = path.basename(file);
  try {
    const text = await readText(file);
    return importText({ name, text, beside: await readBeside(file) }, context);
  } catch (error) {
    const message = error instanceof TooBig ? tooBig : (systemFailure(error, file)?.message ?? unreadable);
    return [{ name, repairs: [], problems: [{ severity: "error", code: "not-a-dialogue", message }] }];
  }
}

class TooBig extends Error {}

const tooBig = "The file is larger than 50 MB. A dialogue is never that large; choose another file.";
const unreadable = "The file cannot be read. Choose another one.";

async function readText(file: string): Promise<string> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    if (size > largestImport) throw new TooBig();
    return await handle.readFile("utf8");
  } finally {
    await handle.close();
  }
}
