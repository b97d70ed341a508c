import type { PeopleRoom } from "./PeopleRoom.ts";

/**
 * Looks something up, and ends what was looked up before for another question (`asked`): who types on does not want it any more.
 *
 * @returns null when it was itself ended that way, even where its answer was already on its way
 */
export async function latestOnly<Answer>(
  { looking }: Pick<PeopleRoom, "looking">,
  what: keyof PeopleRoom["looking"],
  asked: string,
  look: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer | null> {
  const before = looking[what];
  if (before?.asked !== asked) before?.stop.abort();
  const { stop } = before?.asked === asked ? before : { stop: new AbortController() };
  looking[what] = { asked, stop };
  try {
    const answer = await look(stop.signal);
    return stop.signal.aborted ? null : answer;
  } catch (error) {
    if (stop.signal.aborted) return null;
    throw error;
  }
}
