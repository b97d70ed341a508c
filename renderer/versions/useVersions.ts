import { useCallback, useEffect, useState } from "react";
import type { CallError } from "#shared/ipc/result.ts";
import type { VersionSummary } from "#shared/ipc/version.ts";
import { useSession } from "../editor/session/useSession.ts";
import { call } from "../ipc/call.ts";

/** The versions of the open dialogue, the latest first; undefined while they are read. */
export function useVersions(): {
  readonly versions: readonly VersionSummary[] | undefined;
  readonly failure: CallError | undefined;
  readonly reload: () => Promise<void>;
} {
  const { id } = useSession();
  const [versions, setVersions] = useState<readonly VersionSummary[]>();
  const [failure, setFailure] = useState<CallError>();
  const reload = useCallback(async () => {
    const listed = await call("versions:list", { id });
    setFailure(listed.ok ? undefined : listed.error);
    if (listed.ok) setVersions(listed.value);
  }, [id]);
  useEffect(() => void reload(), [reload]);
  return { versions, failure, reload };
}
