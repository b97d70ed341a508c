import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";

/** What a sign-in has given, as the vault keeps it. `renewAt`: when it is time for a new access token, in milliseconds since the epoch. */
export const signInTokensSchema = defineSchema(() =>
  z.object({ accessToken: z.string(), refreshToken: z.string(), renewAt: z.number() }),
);

export type SignInTokens = Readonly<z.infer<typeof signInTokensSchema>>;
