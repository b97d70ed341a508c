import type { CallError, ErrorCode } from "#shared/ipc/result.ts";

/** An expected failure: something that the user is told, and can do something about. `message` is safe to show. */
export class Failure extends Error {
  readonly code: ErrorCode;
  /** A path or a place that belongs to the message. */
  readonly detail: string | undefined;

  constructor(code: ErrorCode, message: string, options: { detail?: string; cause?: unknown } = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.name = "Failure";
    this.code = code;
    this.detail = options.detail;
  }

  /** What goes over the border to the renderer: never the cause, never the stack. */
  toCallError(): CallError {
    const error = { code: this.code, message: this.message };
    return this.detail === undefined ? error : { ...error, detail: this.detail };
  }
}
