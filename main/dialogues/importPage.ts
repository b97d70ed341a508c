import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { type ParsedDialogue, parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import type { ImportOutcome } from "#shared/ipc/contract.ts";
import { takeAssets } from "../assets/takeAssets.ts";
import type { SingleFileSource } from "../bundle/readSingleFile.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { importParsed } from "./importParsed.ts";

/**
 * Puts what a page carries into the store. A flow that is there already, just so, is not brought in again; one whose id is
 * taken by something else gets another, by which the dialogues of the page call it from then on.
 */
export function importPage(
  name: string,
  source: SingleFileSource,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): ImportOutcome[] {
  const ids = new Map<string, string>();
  const flows = source.flows.map(parseDialogue).filter((parsed) => {
    if (!parsed.ok) return true;
    const stored = storedDocument(parsed.dialogue.id, context);
    if (stored === undefined) return true;
    if (canonicalJson(JSON.parse(stored)) === canonicalJson(takeAssets(parsed.dialogue).dialogue))
      return false;
    ids.set(parsed.dialogue.id, context.newId());
    return true;
  });
  const documents = [...flows, ...source.dialogues.map(parseDialogue)];
  return documents.map((parsed, index) => {
    const called = withCalls(parsed, ids);
    if (!called.ok || index >= flows.length) return importParsed(name, called, context);
    const { dialogue } = called;
    const id = ids.get(dialogue.id) ?? dialogue.id;
    return importParsed(name, { ok: true, dialogue: { ...dialogue, id } }, context);
  });
}

function storedDocument(id: string, { store }: Pick<HandlerContext, "store">): string | undefined {
  return store.db
    .prepare<[string], { document: string }>(
      "SELECT document FROM dialogues JOIN flows USING (id) WHERE id = ? AND deleted_at IS NULL",
    )
    .get(id)?.document;
}

/** The document calling flows by their new ids. */
function withCalls(parsed: ParsedDialogue, ids: ReadonlyMap<string, string>): ParsedDialogue {
  if (!parsed.ok || ids.size === 0) return parsed;
  const nodes = parsed.dialogue.nodes.map((node): Dialogue["nodes"][number] => {
    const id = node.kind === "flow" ? ids.get(node.data.flow) : undefined;
    return node.kind === "flow" && id !== undefined ? { ...node, data: { ...node.data, flow: id } } : node;
  });
  return { ok: true, dialogue: { ...parsed.dialogue, nodes } };
}
