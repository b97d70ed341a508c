import type { ServerResponse } from "node:http";
import type { Subscription } from "./Subscription.ts";

function send(response: ServerResponse, status: number, answer: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(answer));
}

/** Gives the token to who knows the secret. These calls count nowhere. */
export function answerIdentity(
  path: string,
  query: URLSearchParams,
  response: ServerResponse,
  { settings, tokens }: Subscription,
): void {
  const { clientId, clientSecret } = settings;
  if (path !== "/identity/oauth/token") {
    send(response, 404, { error: "not_found" });
  } else if (query.get("grant_type") !== "client_credentials") {
    send(response, 400, { error: "unsupported_grant_type", error_description: "Unsupported grant type" });
  } else if (query.get("client_id") !== clientId) {
    send(response, 401, { error: "invalid_client", error_description: "No client with requested id" });
  } else if (query.get("client_secret") !== clientSecret) {
    send(response, 401, { error: "unauthorized", error_description: "Bad client credentials" });
  } else {
    const { token, expiresIn } = tokens.grant();
    send(response, 200, {
      access_token: token,
      token_type: "bearer",
      expires_in: expiresIn,
      scope: "apis@parley.example",
    });
  }
}
