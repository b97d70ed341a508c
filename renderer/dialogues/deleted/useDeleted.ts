import { useCallback, useEffect, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { CallError } from "#shared/ipc/result.ts";
import { call } from "../../ipc/call.ts";

/** The deleted dialogues that can be brought back; undefined while they are read. */
export function useDeleted(): {
  readonly deleted: Output<"dialogues:listDeleted"> | undefined;
  readonly failure: CallError | undefined;
  readonly reload: () => Promise<void>;
} {
  const [deleted, setDeleted] = useState<Output<"dialogues:listDeleted">>();
  const [failure, setFailure] = useState<CallError>();
  const reload = useCallback(async () => {
    const listed = await call("dialogues:listDeleted");
    setFailure(listed.ok ? undefined : listed.error);
    if (listed.ok) setDeleted(listed.value);
  }, []);
  useEffect(() => void reload(), [reload]);
  return { deleted, failure, reload };
}
