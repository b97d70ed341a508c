/** Why the store cannot be opened. `newer`: written by a later version; `changed`: a released migration was altered. */
export type StoreErrorCode =
  | "damaged"
  | "locked"
  | "newer"
  | "changed"
  | "migration"
  | "unwritable"
  | "disk-full"
  | "unreadable";

/** The store cannot be opened. The file is as it was; the start shows why and stops. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly file: string;

  constructor(code: StoreErrorCode, file: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "StoreError";
    this.code = code;
    this.file = file;
  }
}
