import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import { loadTargets } from "./loadTargets.ts";
import { publishStore } from "./publishStore.ts";

/** Agrees to the key that the SFTP server of a target has shown, from now on. */
export async function trustServer(id: string, fingerprint: string): Promise<boolean> {
  const { targets } = publishStore.getState();
  const target = targets?.find((one) => one.target.id === id)?.target;
  if (target?.kind !== "sftp") return false;
  const saved = await call("targets:save", { target: { ...target, hostKey: fingerprint } });
  if (!saved.ok) showError(saved.error);
  await loadTargets();
  return saved.ok;
}
