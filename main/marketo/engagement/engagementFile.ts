import path from "node:path";

/** Where that is kept which is known of conversations that go back to Marketo. */
export function engagementFile(folder: string): string {
  return path.join(folder, "engagement.db");
}
