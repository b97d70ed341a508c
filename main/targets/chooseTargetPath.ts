import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Asks where a target is on this computer, or for the key file of one that is not. */
export async function chooseTargetPath(
  { what }: Parsed<"targets:choose">,
  { dialogs }: Pick<HandlerContext, "dialogs">,
): Promise<Output<"targets:choose">> {
  const ask = {
    folder: dialogs.chooseFolder,
    zip: () => dialogs.chooseFile("parley.zip", "zip"),
    key: dialogs.chooseKeyFile,
  };
  const path = await ask[what]();
  return path === undefined ? null : { path };
}
