/** Codes that every caller must be ready for, and what a user can do about each is said in the studio's texts. */
export type ErrorCode =
  | "bad-request"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "invalid"
  | "too-big"
  | "unreadable"
  | "unwritable"
  | "disk-full"
  | "locked"
  | "damaged"
  | "problems"
  | "secret"
  | "internal";

/** Why a call did not succeed. `message` is English and safe to show; `detail` names a path or a place. */
export type CallError = { readonly code: ErrorCode; readonly message: string; readonly detail?: string };

/** The answer of every call between renderer and main. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CallError };
