import { z } from "zod";
import { readWhom } from "#shared/scheduling/requests/whom.ts";
import { readSetup } from "../../scheduling/readSetup.ts";
import type { Store } from "../../store/Store.ts";
import type { KeptRequest } from "./KeptRequest.ts";

/** Who has a request's meeting, or was asked for by name, and can be written to; undefined: nobody, or a team. */
export function hostOfRequest(
  { agent, ask }: KeptRequest,
  store: Store,
): { readonly name: string; readonly email: string } | undefined {
  const whom = readWhom(ask.whom);
  const wanted = agent ?? (whom?.kind === "agent" ? whom.id : undefined);
  const profile = readSetup(store).agents.find(({ id }) => id === wanted);
  const email = z.email().safeParse(profile?.email.trim()).data;
  return profile && email !== undefined ? { name: profile.name, email } : undefined;
}
