import { useEffect, useState } from "react";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Result } from "#shared/ipc/result.ts";
import { call } from "../ipc/call.ts";

/** The document of a version; undefined while it is read, and where no version is wanted. */
export function useVersionDocument(version: string | undefined): Result<Dialogue> | undefined {
  const [read, setRead] = useState<{ readonly version: string; readonly answer: Result<Dialogue> }>();
  useEffect(() => {
    if (version === undefined) return;
    let left = false;
    void call("versions:get", { version }).then((answer) => {
      if (left) return;
      setRead({ version, answer: answer.ok ? { ok: true, value: answer.value.dialogue } : answer });
    });
    return () => {
      left = true;
    };
  }, [version]);
  return read !== undefined && read.version === version ? read.answer : undefined;
}
