import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { textsFor } from "../texts/textsFor.ts";
import { insertDialogue } from "./insertDialogue.ts";
import { loadDialogue } from "./loadDialogue.ts";

/** A copy under a new id, as a draft: visitors meet it only when somebody sets it live. */
export function duplicateDialogue(
  { id }: Parsed<"dialogues:duplicate">,
  context: Pick<HandlerContext, "store" | "now" | "newId" | "preferences" | "app">,
): Output<"dialogues:duplicate"> {
  const { dialogue } = loadDialogue(id, context);
  const name = textsFor(context).copyOf(dialogue.name.slice(0, 180));
  return insertDialogue({ ...dialogue, id: context.newId(), name, status: "draft" }, context);
}
