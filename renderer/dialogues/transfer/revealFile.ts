import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";

/** Shows an exported file in the system's file manager. */
export async function revealFile(path: string): Promise<void> {
  const shown = await call("app:reveal", { path });
  if (!shown.ok) showError(shown.error);
}
