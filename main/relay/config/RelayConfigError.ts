/** A configuration that a relay cannot start with. `message`: what, where and what to do. */
export class RelayConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RelayConfigError";
  }
}
