import path from "node:path";

/** Where the database lies in the data folder. */
export function storeFile(folder: string): string {
  return path.join(folder, "parley.db");
}
