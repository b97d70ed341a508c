/** What became of a sign-in. `denied`: not all that is needed was allowed. */
export type SignInEnd = "done" | "denied" | "failed";
