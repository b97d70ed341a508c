/** The access tokens of an account. */
export type AccessTokens = {
  /** One that is good, as far as we know. @throws {CalendarFailure} `sign-in` and others */
  readonly get: () => Promise<string>;
  /** A new one in place of one that was refused. @throws {CalendarFailure} */
  readonly replace: (refused: string) => Promise<string>;
};
