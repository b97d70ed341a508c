import type { Program } from "#shared/engine/program.ts";
import type { Talk } from "./Talk.ts";

/**
 * The stored conversation, if it belongs to this very content and goes on: what has come to its end and was closed
 * begins anew when it is shown again. It was written by this widget on this site; should somebody have meddled with it,
 * whoever works with it fails and the conversation begins anew.
 */
export function readTalk(stored: unknown, { id, hash }: Pick<Program, "id" | "hash">): Talk | null {
  const talk = stored as Partial<Talk> | null;
  const whole =
    talk?.state?.format === 1 &&
    talk.state.dialogue === id &&
    talk.state.hash === hash &&
    Array.isArray(talk.entries) &&
    Array.isArray(talk.asked);
  return whole && (talk.open || !talk.finished) ? { ...(talk as Talk), refusal: null } : null;
}
