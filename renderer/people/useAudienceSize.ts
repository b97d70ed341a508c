import { useEffect, useState } from "react";
import type { Condition } from "#shared/dialogue/condition.ts";
import { peopleCondition } from "#shared/targeting/peopleCondition.ts";
import { call } from "../ipc/call.ts";
import { peopleRevision } from "./peopleRevision.ts";

/** Milliseconds without a change after which it is counted: a pause in typing. */
const pause = 150;

/** How many people an audience has at most, of how many; `whole`: whether just so many. */
export type AudienceSize = { readonly count: number; readonly of: number; readonly whole: boolean };

/**
 * How many of the people who were fetched are in an audience, counted anew with each change. Until the answer is there the one
 * before stays; an answer that comes too late is dropped. Undefined while it is not known.
 */
export function useAudienceSize(audience: Condition): AudienceSize | undefined {
  const [size, setSize] = useState<AudienceSize>();
  // A condition that is made anew as it was asks for no new count.
  const asked = JSON.stringify(audience);
  const revision = peopleRevision((state) => state.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: others are in it with each revision
  useEffect(() => {
    let stale = false;
    const { where, whole } = peopleCondition(JSON.parse(asked));
    const timer = setTimeout(async () => {
      const counted = await call("people:count", { where });
      if (stale || (counted.ok && counted.value === null)) return;
      setSize(counted.ok && counted.value !== null ? { ...counted.value, whole } : undefined);
    }, pause);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [asked, revision]);
  return size;
}
