import { showError } from "../app/showError.ts";
import { showToast } from "../ui/toast/showToast.ts";
import { call } from "./call.ts";

/** Puts a text into the system's clipboard and says so. */
export async function copyText(text: string, said: string): Promise<void> {
  const copied = await call("clipboard:writeText", { text });
  if (copied.ok) showToast({ text: said });
  else showError(copied.error);
}
