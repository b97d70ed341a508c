import {
  allowInsecureRequests,
  ClientSecretPost,
  type Configuration,
  customFetch,
  discovery,
  None,
} from "openid-client";
import { explainSignIn } from "./explainSignIn.ts";
import type { SignInClient } from "./SignInClient.ts";
import type { SignInService } from "./SignInService.ts";

const patienceSeconds = 20;

/** What a service says of its sign-in. Plain http is spoken to this computer only. @throws {CalendarFailure} */
export async function readConfiguration(
  { name, issuer }: SignInService,
  { clientId, clientSecret }: SignInClient,
  fetch: typeof globalThis.fetch,
): Promise<Configuration> {
  const server = new URL(issuer);
  const isHere = server.protocol === "http:" && server.hostname === "127.0.0.1";
  const authentication = clientSecret === "" ? None() : ClientSecretPost(clientSecret);
  try {
    return await discovery(server, clientId, undefined, authentication, {
      [customFetch]: (url, options) => fetch(url, options as RequestInit),
      timeout: patienceSeconds,
      ...(isHere ? { execute: [allowInsecureRequests] } : {}),
    });
  } catch (error) {
    throw explainSignIn(error, name);
  }
}
