import type { CallError, ErrorCode, ProblemOfDialogue } from "#shared/ipc/result.ts";

/** An expected failure: something that the user is told, and can do something about. `message` is safe to show. */
export class Failure extends Error {
  readonly code: ErrorCode;
  /** A path or a place that belongs to the message. */
  readonly detail: string | undefined;

  /** What stands in the way, with the code `problems`. */
  readonly problems: readonly ProblemOfDialogue[] | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { detail?: string; cause?: unknown; problems?: readonly ProblemOfDialogue[] } = {},
  ) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.name = "Failure";
    this.code = code;
    this.detail = options.detail;
    this.problems = options.problems;
  }

  /** What goes over the border to the renderer: never the cause, never the stack. */
  toCallError(): CallError {
    const { code, message, detail, problems } = this;
    return {
      code,
      message,
      ...(detail === undefined ? {} : { detail }),
      ...(problems === undefined ? {} : { problems }),
    };
  }
}
