import { open } from "node:fs/promises";
import path from "node:path";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { contentHash } from "../bundle/contentHash.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { isPdf } from "./isPdf.ts";
import { keepAsset } from "./keepAsset.ts";
import { mostBytes } from "./mostBytes.ts";

/**
 * Asks for a PDF and keeps its content in the store. Null: the user cancelled.
 *
 * @throws {Failure} `too-big`; `invalid` when it is no PDF; `unreadable`
 */
export async function chooseAsset(
  _input: Parsed<"assets:choose">,
  context: Pick<HandlerContext, "store" | "now" | "dialogs">,
): Promise<Output<"assets:choose">> {
  const file = await context.dialogs.choosePdf();
  if (file === undefined) return null;
  const content = await read(file);
  if (!isPdf(content))
    throw new Failure("invalid", "This file is not a PDF. Choose another one, or save it as PDF first.", {
      detail: file,
    });
  const hash = contentHash(content);
  keepAsset(hash, content, context);
  return { hash, name: path.basename(file).slice(0, 255), size: content.length };
}

async function read(file: string): Promise<Buffer> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    if (size > mostBytes)
      throw new Failure(
        "too-big",
        "This file is larger than 10 MB, and every visitor who opens it would load it whole. Make it smaller, or put it on your web site and give its address.",
        { detail: file },
      );
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
