import type { VersionReason, VersionSummary } from "#shared/ipc/version.ts";
import { noSuchDialogue } from "../dialogues/noSuchDialogue.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { keepVersion, type State } from "./keepVersion.ts";

/**
 * Keeps a dialogue as it is stored now. A state that is kept already stays the one version that it is.
 *
 * @throws {Failure} `not-found`
 */
export function keepPresent(
  dialogue: string,
  reason: VersionReason,
  context: Pick<HandlerContext, "store" | "newId" | "now">,
): VersionSummary {
  const state = context.store.db
    .prepare<[string], State>(
      `SELECT id AS dialogue, revision, document, cards, updated_at AS at FROM dialogues
      WHERE id = ? AND deleted_at IS NULL`,
    )
    .get(dialogue);
  if (state === undefined) throw noSuchDialogue(dialogue);
  return keepVersion(state, reason, context);
}
