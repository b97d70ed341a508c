import { existsSync } from "node:fs";
import { engagementFile } from "./engagementFile.ts";

/** Whether anything was ever kept of conversations that go back to Marketo, so that asking makes no file. */
export function hasEngagement(folder: string): boolean {
  return existsSync(engagementFile(folder));
}
