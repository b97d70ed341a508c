import { useEffect, useState } from "react";
import type { Attributes } from "#shared/dialogue/value.ts";
import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { peopleRevision } from "../peopleRevision.ts";

/** What is known of a person; undefined until it is read, null for somebody who is no longer there. */
export function usePerson(id: number): Attributes | null | undefined {
  const [read, setRead] = useState<{ readonly id: number; readonly person: Attributes | null }>();
  const revision = peopleRevision((state) => state.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other things are known with each revision
  useEffect(() => {
    let stale = false;
    void call("people:get", { id }).then((got) => {
      if (stale) return;
      if (got.ok) setRead({ id, person: got.value });
      else showError(got.error);
    });
    return () => {
      stale = true;
    };
  }, [id, revision]);
  return read?.id === id ? read.person : undefined;
}
