import { useCallback, useEffect, useRef, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { CallError } from "#shared/ipc/result.ts";
import { call } from "../../ipc/call.ts";
import { peopleRevision } from "../peopleRevision.ts";

export type Activity = Output<"people:activities">["activities"][number];

/** What a person did as far as it was read; undefined until then. `failure`: why the last part could not be. */
type Timeline = {
  readonly read: Output<"people:activities"> | undefined;
  readonly failure: CallError | undefined;
};

/**
 * A person's timeline, read part by part: `readOn` reads what is older. One part is read at a time. Once others were fetched it
 * is read anew from its beginning; what is on screen stays until then.
 */
export function useTimeline(id: number): Timeline & { readonly readOn: () => Promise<void> } {
  const revision = peopleRevision((state) => state.revision);
  const [timeline, setTimeline] = useState<Timeline>({ read: undefined, failure: undefined });
  const latest = useRef<Timeline & { readonly revision: number }>({ ...timeline, revision });
  const reading = useRef<number>(undefined);
  const readOn = useCallback(async () => {
    if (reading.current === revision) return;
    reading.current = revision;
    const before = latest.current.revision === revision ? latest.current.read : undefined;
    const last = before?.activities.at(-1);
    const got = await call("people:activities", {
      id,
      ...(last && { before: { at: last.at, number: last.number } }),
    });
    if (reading.current !== revision) return;
    reading.current = undefined;
    latest.current = got.ok
      ? {
          read: { ...got.value, activities: [...(before?.activities ?? []), ...got.value.activities] },
          failure: undefined,
          revision,
        }
      : { ...latest.current, failure: got.error };
    setTimeline(latest.current);
  }, [id, revision]);
  useEffect(() => void readOn(), [readOn]);
  return { ...timeline, readOn };
}
