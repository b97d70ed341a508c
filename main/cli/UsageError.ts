/** A command that cannot begin: wrong use, or a file that cannot be read. Ends with exit code 2 and a message. */
export class UsageError extends Error {
  readonly code: string;

  /** `code`: a short name for machines, such as `unreadable`; `message`: what, where and what to do. */
  constructor(code: string, message: string) {
    super(message);
    this.name = "UsageError";
    this.code = code;
  }
}
