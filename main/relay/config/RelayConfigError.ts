/** A configuration that a relay cannot start with. `message`: what, where and what to do, a line each. */
export class RelayConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RelayConfigError";
  }
}
