import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Result } from "#shared/ipc/result.ts";
import type { FoundDialogue, TakenBack } from "#shared/ipc/search.ts";
import { loadDialogues } from "../dialogues/actions/loadDialogues.ts";
import { isAsPlanned } from "../editor/find/isAsPlanned.ts";
import { planInWorker } from "../editor/find/planInWorker.ts";
import { writePlan } from "../editor/find/writePlan.ts";
import { openSession } from "../editor/session/openSession.ts";
import { call } from "../ipc/call.ts";
import type { ReplacedInAll } from "./replacedInAll.ts";

/**
 * Takes a replacement back, whatever was opened or edited since: in the dialogue that is open now through its editor, as a
 * step of its own, in all the others at once.
 */
export async function takeBackInAll(replaced: ReplacedInAll): Promise<Result<readonly TakenBack[]>> {
  const { query, replacement, dialogues } = replaced;
  const { session } = openSession.getState();
  const here = session && dialogues.find(({ id }) => id === session.id);
  const before = here ? await documentBefore(here) : undefined;
  if (before && !before.ok) return before;
  const stands = before?.value;
  const planned = { query, replacement };
  // all that may fail comes before anything is written anywhere
  let now = session?.document.getState().dialogue;
  let plan =
    stands && now && (await planInWorker({ kind: "takeBack", before: stands, now, replaced: planned }));
  const others = dialogues.filter((one) => one !== here).map(({ id, revision }) => ({ id, revision }));
  const taken = await call("dialogues:takeBack", { ...query, replacement, dialogues: others });
  if (!taken.ok) return taken;
  const all: TakenBack[] = [...taken.value];
  if (here && stands === undefined) all.push({ id: here.id, places: 0, left: 0, why: "forgotten" });
  else if (here && stands && now && plan) {
    if (openSession.getState().session === session && !isAsPlanned(session, now)) {
      now = session.document.getState().dialogue;
      plan = await planInWorker({ kind: "takeBack", before: stands, now, replaced: planned });
    }
    const { edits, left } = plan;
    const isOpen = isAsPlanned(session, now);
    if (isOpen) {
      writePlan(session, "takeBack", plan);
      await session.autosave.flush();
    }
    all.push({ id: here.id, places: isOpen ? edits.length : 0, left: isOpen ? left : left + edits.length });
  }
  await loadDialogues();
  return { ok: true, value: all };
}

/** A dialogue as it was at its revision; undefined if that is not kept. */
async function documentBefore({ id, revision }: FoundDialogue): Promise<Result<Dialogue | undefined>> {
  const versions = await call("versions:list", { id });
  if (!versions.ok) return versions;
  const kept = versions.value.find((version) => version.revision === revision);
  if (!kept) return { ok: true, value: undefined };
  const read = await call("versions:get", { version: kept.id });
  return read.ok ? { ok: true, value: read.value.dialogue } : read;
}
