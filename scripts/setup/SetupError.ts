/** Set-up cannot go on. The message is one line that says what is missing and the command that mends it. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}
