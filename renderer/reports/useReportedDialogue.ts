import { useEffect, useState } from "react";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { call } from "../ipc/call.ts";

/** The document of a dialogue that a report is of; undefined until it is read, and where it is not here any more. */
export function useReportedDialogue(id: string): Dialogue | undefined {
  const [dialogue, setDialogue] = useState<Dialogue>();
  useEffect(() => {
    if (id === "") return;
    let isWanted = true;
    void call("dialogues:get", { id }).then((found) => {
      if (isWanted) setDialogue(found.ok ? found.value.dialogue : undefined);
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return dialogue?.id === id ? dialogue : undefined;
}
