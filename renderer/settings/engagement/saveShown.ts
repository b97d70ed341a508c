import type { CallError } from "#shared/ipc/result.ts";
import type { EngagementSettings, EngagementView } from "#shared/marketo/engagement.ts";
import { call } from "../../ipc/call.ts";

type Shown = {
  readonly setView: (change: (view: EngagementView | undefined) => EngagementView | undefined) => void;
  /** What is known to be saved; written to once that is something else. */
  readonly saved: { current: EngagementSettings | undefined };
};

/** Shows settings at once and saves them; what could not be saved gives way to what is. Answers what went wrong, if anything. */
export async function saveShown(
  id: string,
  settings: EngagementSettings,
  { setView, saved }: Shown,
): Promise<CallError | undefined> {
  setView((view) => view && { ...view, settings });
  const answer = await call("engagement:save", { id, settings });
  if (answer.ok) {
    saved.current = settings;
    return undefined;
  }
  const { current } = saved;
  // What was chosen after these is shown until it is known what becomes of it.
  setView((view) => (current && view?.settings === settings ? { ...view, settings: current } : view));
  return answer.error;
}
