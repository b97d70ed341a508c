import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { mostThemeBytes } from "#shared/site/themes/mostThemeBytes.ts";
import { themeFileTypes } from "#shared/site/themes/themeFile.ts";
import { keepAsset } from "../assets/keepAsset.ts";
import { contentHash } from "../bundle/contentHash.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { typeOfFile } from "./typeOfFile.ts";

/**
 * Keeps a file for a theme in the store.
 *
 * @throws {Failure} `too-big`; `invalid` when it is nothing of that kind
 */
export function keepThemeFile(
  { kind, name, content }: Parsed<"themes:keepFile">,
  context: Pick<HandlerContext, "store" | "now">,
): Output<"themes:keepFile"> {
  if (content.length > mostThemeBytes[kind])
    throw new Failure(
      "too-big",
      `This file is larger than ${mostThemeBytes[kind] / 1024} KB, and every visitor would load it. Make it smaller.`,
      { detail: name },
    );
  const type = typeOfFile(content);
  if (type === undefined || !themeFileTypes[kind].some((one) => one === type))
    throw new Failure("invalid", `Choose a file of one of these kinds: ${themeFileTypes[kind].join(", ")}.`, {
      detail: name,
    });
  const hash = contentHash(content);
  keepAsset(hash, content, context);
  return { hash, name, size: content.length, type };
}
