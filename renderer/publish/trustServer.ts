import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import { loadTargets } from "./loadTargets.ts";
import { publishStore } from "./publishStore.ts";

/** Agrees to the key that the chosen SFTP server has shown, from now on. */
export async function trustServer(fingerprint: string): Promise<boolean> {
  const { targets, chosen } = publishStore.getState();
  const target = targets?.find((one) => one.target.id === chosen)?.target;
  if (target?.kind !== "sftp") return false;
  const saved = await call("targets:save", { target: { ...target, hostKey: fingerprint } });
  if (!saved.ok) showError(saved.error);
  await loadTargets();
  return saved.ok;
}
