import type { Problem } from "../validation/problem.ts";

/** Codes that every caller must be ready for, and what a user can do about each is said in the studio's texts. */
export type ErrorCode =
  | "bad-request"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "invalid"
  | "too-big"
  | "page-too-big"
  | "time-zone"
  | "unreadable"
  | "unwritable"
  | "disk-full"
  | "locked"
  | "damaged"
  | "problems"
  | "secret"
  | "busy"
  | "cancelled"
  | "credentials"
  | "host-key"
  | "name-taken"
  | "target-changed"
  | "target-full"
  | "no-folder"
  | "not-zip"
  | "no-git"
  | "no-repository"
  | "git-author"
  | "git-access"
  | "pushed-meanwhile"
  | "keyring"
  | "target-limit"
  | "target-stale"
  | "other-host"
  | "quota"
  | "unreachable"
  | "proxy"
  | "proxy-kind"
  | "internal";

/** A problem that stands in the way of a call, and the dialogue (its id) that has it. */
export type ProblemOfDialogue = Pick<Problem, "severity" | "code" | "node" | "params" | "message"> & {
  readonly dialogue: string;
};

/**
 * Why a call did not succeed. `message` is English and safe to show; `detail` names a path or a place; `problems` come
 * with the code `problems`.
 */
export type CallError = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly detail?: string;
  readonly problems?: readonly ProblemOfDialogue[];
};

/** The answer of every call between renderer and main. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CallError };
