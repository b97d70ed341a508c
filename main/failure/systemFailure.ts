import type { ErrorCode } from "#shared/ipc/result.ts";
import { FileWriteError } from "../files/FileWriteError.ts";
import { Failure } from "./Failure.ts";

/**
 * What an error of the file system or of SQLite means to the user; undefined if it is none that we know.
 * Codes: errno(3) and https://www.sqlite.org/rescode.html (extended codes begin with the primary one).
 */
export function systemFailure(error: unknown, detail?: string): Failure | undefined {
  if (error instanceof Failure) return error;
  if (error instanceof FileWriteError) {
    const code = meaningOf(error.code) === "disk-full" ? "disk-full" : "unwritable";
    return new Failure(code, error.message, { detail: error.file, cause: error });
  }
  const code = codeOf(error);
  const meaning = code === undefined ? undefined : meaningOf(code);
  if (meaning === undefined) return undefined;
  return new Failure(meaning, messages[meaning], {
    ...(detail === undefined ? {} : { detail }),
    cause: error,
  });
}

type Meaning = Extract<
  ErrorCode,
  "disk-full" | "unwritable" | "locked" | "damaged" | "not-found" | "unreadable"
>;

const messages: Record<Meaning, string> = {
  "disk-full": "The disk is full. Free some space and try again; nothing saved before is lost.",
  unwritable: "This place cannot be written to. Check its permissions or choose another one.",
  locked: "Another program is using the file. Close it there and try again.",
  damaged: "The file is damaged and cannot be read any further.",
  "not-found": "The file is not there any more.",
  unreadable: "The file cannot be read. Check its permissions.",
};

const meanings: readonly (readonly [string, Meaning])[] = [
  ["ENOSPC", "disk-full"],
  ["EDQUOT", "disk-full"],
  ["EFBIG", "disk-full"],
  ["SQLITE_FULL", "disk-full"],
  ["EROFS", "unwritable"],
  ["EACCES", "unwritable"],
  ["EPERM", "unwritable"],
  ["ENOTDIR", "unwritable"],
  ["EEXIST", "unwritable"],
  ["SQLITE_READONLY", "unwritable"],
  ["SQLITE_CANTOPEN", "unwritable"],
  ["SQLITE_IOERR", "unreadable"],
  ["SQLITE_BUSY", "locked"],
  ["SQLITE_LOCKED", "locked"],
  ["EBUSY", "locked"],
  ["SQLITE_CORRUPT", "damaged"],
  ["SQLITE_NOTADB", "damaged"],
  ["ENOENT", "not-found"],
  ["EISDIR", "unreadable"],
  ["EIO", "unreadable"],
];

function meaningOf(code: string): Meaning | undefined {
  return meanings.find(([known]) => code === known || code.startsWith(`${known}_`))?.[1];
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
