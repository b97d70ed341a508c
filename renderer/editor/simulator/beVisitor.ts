import type { SavedVisitor } from "#shared/ipc/savedVisitor.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { openSimulation } from "./openSimulation.ts";

/** Begins anew as another visitor: a kept one, or nobody in particular. */
export async function beVisitor(session: EditorSession, visitor: SavedVisitor | null): Promise<void> {
  const { simulator } = session;
  const given = Object.entries(visitor?.attributes ?? {}).map(([name, value], key) => ({ key, name, value }));
  simulator.setState(({ who, language }) => ({
    visitor: visitor?.id ?? null,
    person: null,
    given,
    language: visitor?.language ?? language,
    who: { ...who, referrer: visitor?.referrer ?? "", timeZone: visitor?.timeZone ?? "" },
  }));
  await openSimulation(session);
}
