import { useEffect, useState } from "react";
import type { Attributes } from "#shared/dialogue/value.ts";
import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { peopleStore } from "../view/peopleStore.ts";

/**
 * What is known of a person: as the list has it until it is read anew, undefined where it has nothing, null for somebody who is
 * no longer there.
 */
export function usePerson(id: number): Attributes | null | undefined {
  const [read, setRead] = useState<{ readonly id: number; readonly person: Attributes | null }>();
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
  }, [id]);
  return read?.id === id ? read.person : listedPerson(id);
}

/** As the list has him. */
function listedPerson(id: number): Attributes | undefined {
  for (const page of peopleStore.getState().pages.values()) {
    const person = page.find((one) => one["lead.id"] === id);
    if (person) return person;
  }
  return undefined;
}
