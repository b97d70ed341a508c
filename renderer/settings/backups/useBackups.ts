import { useCallback, useEffect, useState } from "react";
import type { Backup } from "#shared/ipc/backup.ts";
import { flushAll } from "../../app/flushAll.ts";
import { showError } from "../../app/showError.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";

/** The copies of everything that is stored, and how to make one; `busy` while one is made. */
export function useBackups(): {
  readonly backups: readonly Backup[] | undefined;
  readonly busy: boolean;
  readonly make: () => Promise<void>;
} {
  const [backups, setBackups] = useState<readonly Backup[]>();
  const [busy, setBusy] = useState(false);
  const load = useCallback(async () => {
    const listed = await call("backups:list");
    if (listed.ok) setBackups(listed.value);
    else showError(listed.error);
  }, []);
  useEffect(() => void load(), [load]);

  async function make(): Promise<void> {
    setBusy(true);
    await flushAll();
    const made = await call("backups:make");
    setBusy(false);
    if (!made.ok) return showError(made.error);
    showToast({ text: currentTexts(versionsTexts).backedUp });
    await load();
  }

  return { backups, busy, make };
}
