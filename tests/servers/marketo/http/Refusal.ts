/** An error inside HTTP 200: the whole call is refused, nothing has been done. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
