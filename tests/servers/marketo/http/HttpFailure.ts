/** A failure that HTTP itself tells: its body is no envelope. */
export class HttpFailure extends Error {
  readonly status: number;
  readonly type: string;

  constructor(status: number, message: string, type = "text/plain") {
    super(message);
    this.status = status;
    this.type = type;
  }
}
