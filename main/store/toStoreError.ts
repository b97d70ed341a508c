import { systemFailure } from "../failure/systemFailure.ts";
import { StoreError } from "./StoreError.ts";

/** What is wrong with a database's file, where the system or SQLite says so; any other error as it came. */
export function toStoreError(error: unknown, file: string): unknown {
  if (error instanceof StoreError) return error;
  const failure = systemFailure(error, file);
  switch (failure?.code) {
    case "damaged":
    case "locked":
    case "unwritable":
    case "disk-full":
    case "unreadable":
      return new StoreError(failure.code, file, failure.message, error);
    default:
      return error;
  }
}
