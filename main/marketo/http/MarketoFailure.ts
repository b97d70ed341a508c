import type { MarketoError } from "#shared/marketo/marketoError.ts";

/** A refusal where one can only be thrown: inside a stream, or inside what is repeated. Never leaves main/marketo. */
export class MarketoFailure extends Error {
  readonly error: MarketoError;

  constructor(error: MarketoError) {
    super(error.message);
    this.name = "MarketoFailure";
    this.error = error;
  }
}
