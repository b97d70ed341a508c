import { useCallback, useEffect, useRef, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { CallError } from "#shared/ipc/result.ts";
import { call } from "../../ipc/call.ts";

export type Activity = Output<"people:activities">["activities"][number];

/** What a person did as far as it was read; undefined until then. `failure`: why the last part could not be. */
type Timeline = {
  readonly read: Output<"people:activities"> | undefined;
  readonly failure: CallError | undefined;
};

/** A person's timeline, read part by part: `readOn` reads what is older. One part is read at a time. */
export function useTimeline(id: number): Timeline & { readonly readOn: () => Promise<void> } {
  const [timeline, setTimeline] = useState<Timeline>({ read: undefined, failure: undefined });
  const latest = useRef(timeline);
  const isReading = useRef(false);
  const readOn = useCallback(async () => {
    if (isReading.current) return;
    isReading.current = true;
    const before = latest.current.read;
    const last = before?.activities.at(-1);
    const got = await call("people:activities", {
      id,
      ...(last && { before: { at: last.at, number: last.number } }),
    });
    isReading.current = false;
    latest.current = got.ok
      ? {
          read: { ...got.value, activities: [...(before?.activities ?? []), ...got.value.activities] },
          failure: undefined,
        }
      : { read: before, failure: got.error };
    setTimeline(latest.current);
  }, [id]);
  useEffect(() => void readOn(), [readOn]);
  return { ...timeline, readOn };
}
