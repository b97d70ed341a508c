import type { Asset } from "#shared/dialogue/assetSchema.ts";
import type { ParsedDialogue } from "#shared/dialogue/parseDialogue.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import type { ImportOutcome, Notice } from "#shared/ipc/contract.ts";
import { assetsUsed } from "../assets/assetsUsed.ts";
import { keepAsset } from "../assets/keepAsset.ts";
import { readAssets } from "../assets/readAssets.ts";
import { takeAssets } from "../assets/takeAssets.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { withTheme } from "../themes/withTheme.ts";
import { insertDialogue } from "./insertDialogue.ts";
import { reviveFlow } from "./reviveFlow.ts";

/**
 * Puts a document that was read out of a file into the store, mended, or answers why it could not be read. It comes in
 * beside one that has its id, even a deleted one; but a flow brings back the deleted one that it is, so that whatever calls
 * this can go on.
 */
export function importParsed(
  name: string,
  parsed: ParsedDialogue,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): ImportOutcome {
  if (!parsed.ok) return { name, repairs: [], problems: [...parsed.problems] };
  const { dialogue: document, assets } = takeAssets(parsed.dialogue);
  const themed = withTheme(document, context);
  const { dialogue, repairs } = repairDialogue(themed.dialogue);
  for (const [hash, content] of assets) keepAsset(hash, content, context);
  const revived = reviveFlow(dialogue, context);
  const id = isTaken(dialogue.id, context) ? context.newId() : dialogue.id;
  const summary = revived ?? insertDialogue({ ...dialogue, id }, context);
  const there = readAssets([dialogue], context.store);
  const missing = assetsUsed([dialogue]).filter(({ hash }) => !there.has(hash));
  const notices = [
    ...themed.notices,
    ...repairs,
    ...missing.map(missingFile),
    ...(revived ? [broughtBack(dialogue.name)] : []),
  ];
  return { name, dialogue: summary, repairs: notices, problems: [] };
}

function broughtBack(flow: string): Notice {
  const message = `The flow “${flow}” was deleted. It is back, as the file has it, for those that call it; how it was before stands among its versions.`;
  return { code: "flow-revived", message, params: { flow } };
}

function missingFile({ name, hash }: Asset): Notice {
  const file = name || hash;
  const message = `The file “${file}” did not come along. Choose it again in its document card.`;
  return { code: "file-missing", message, params: { file } };
}

/** Also by a deleted dialogue, which may be restored. */
function isTaken(id: string, { store }: Pick<HandlerContext, "store">): boolean {
  return store.db.prepare("SELECT 1 FROM dialogues WHERE id = ?").get(id) !== undefined;
}
