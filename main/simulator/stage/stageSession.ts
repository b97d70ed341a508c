import { type Session, session as sessions } from "electron";
import { ownRules } from "../../window/ownRules.ts";

/** What is still being emptied, of each session. */
const emptied = new WeakMap<Session, Promise<unknown>>();

/**
 * The session of pages from the disk (`offline`) or of live ones: in memory, shared with nothing, and one of each for as long
 * as the studio runs, since no session can be given up. What was there before has gone when it comes.
 */
export async function stageSession(offline: boolean): Promise<Session> {
  const session = sessions.fromPartition(offline ? "stage-disk" : "stage-site", { cache: false });
  ownRules.add(session);
  await emptied.get(session);
  return session;
}

/** Forgets all that pages kept in a session, once their window has gone. It never fails. */
export function emptyStageSession(session: Session, report: (error: unknown) => void): void {
  const before = emptied.get(session) ?? Promise.resolve();
  const now = before.then(() =>
    Promise.all([
      session.clearStorageData(),
      session.clearCache(),
      session.clearAuthCache(),
      session.clearHostResolverCache(),
      session.closeAllConnections(),
    ]),
  );
  emptied.set(session, now.catch(report));
}
