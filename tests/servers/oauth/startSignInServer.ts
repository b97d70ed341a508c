import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Grant = {
  readonly client: string;
  readonly redirect: string;
  readonly challenge: string;
  readonly nonce: string;
  readonly scopes: readonly string[];
  readonly lasting: boolean;
  used: boolean;
};

/** How a token call goes wrong. `delayMs`: the answer comes late. */
export type TokenFault = {
  readonly status?: number;
  readonly error?: string;
  readonly description?: string;
  readonly delayMs?: number;
  readonly text?: string;
};

/** An authorization server for tests, strict where the real ones are. Instants: milliseconds since the epoch. */
export type SignInServer = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly calls: { readonly path: string; readonly form: Readonly<Record<string, string>> }[];
  /** Who signs in from now on. */
  person: { readonly subject: string; readonly email: string };
  /** What the user decides on the page: `deny`, an error of the service's, or the scopes he leaves ticked; all if not set. */
  decide: "deny" | { readonly error: string } | readonly string[] | undefined;
  /** The scopes of an access token that holds; undefined: it does not. */
  readonly check: (token: string) => readonly string[] | undefined;
  readonly expireAccess: () => void;
  /** Ends all sign-ins, as a user, an admin or a new password does. */
  readonly revoke: () => void;
  readonly fail: (fault: TokenFault, times?: number) => void;
  readonly close: () => Promise<void>;
};

/** `now`: whose clock tells when tokens end. */
type Options = { readonly as: "google" | "microsoft"; readonly now?: () => number };

const lifeSeconds = 3599;

/** Starts it as Google's (a secret is required, refresh tokens stay) or Microsoft's (none is allowed, they change with each use). */
export async function startSignInServer({ as, now = Date.now }: Options): Promise<SignInServer> {
  const isGoogle = as === "google";
  const [clientId, clientSecret] = [`client-of-${as}`, isGoogle ? "not so secret" : ""];
  const codes = new Map<string, Grant>();
  const access = new Map<string, { readonly scopes: readonly string[]; ends: number }>();
  const refresh = new Map<string, { readonly scopes: readonly string[] }>();
  const faults: TokenFault[] = [];
  const random = () => randomBytes(24).toString("base64url");

  const mayRedirect = (text: string): boolean => {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname, pathname } = new URL(text);
    if (protocol !== "http:") return false;
    return isGoogle
      ? ["127.0.0.1", "localhost", "[::1]"].includes(hostname)
      : hostname === "localhost" && pathname === "/parley";
  };
  const idToken = (nonce: string) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const { subject, email } = oauth.person;
    const seconds = Math.floor(Date.now() / 1000);
    const whose = isGoogle ? { email } : { preferred_username: email };
    const claims = {
      iss: oauth.issuer,
      aud: clientId,
      sub: subject,
      iat: seconds,
      exp: seconds + 3600,
      nonce,
    };
    return `${part({ alg: "RS256" })}.${part({ ...claims, ...whose })}.${random()}`;
  };
  const give = (scopes: readonly string[], more: object) => {
    const token = random();
    access.set(token, { scopes, ends: now() + lifeSeconds * 1000 });
    return {
      status: 200,
      body: {
        token_type: "Bearer",
        access_token: token,
        expires_in: lifeSeconds,
        scope: scopes.join(" "),
        ...more,
      },
    };
  };
  const lasting = (scopes: readonly string[]) => {
    const token = random();
    refresh.set(token, { scopes });
    return { refresh_token: token };
  };
  const refuse = (error: string, error_description = error) => ({
    status: error === "invalid_client" ? 401 : 400,
    body: { error, error_description },
  });

  const authorize = (query: URLSearchParams): { redirect?: string; refused?: string } => {
    const get = (name: string) => query.get(name) ?? "";
    const redirect = get("redirect_uri");
    if (get("client_id") !== clientId) return { refused: "invalid_client" };
    if (!mayRedirect(redirect)) return { refused: "redirect_uri_mismatch" };
    const back = (more: Record<string, string>) => ({
      redirect: `${redirect}?${new URLSearchParams({ ...more, state: get("state") })}`,
    });
    if (get("response_type") !== "code" || get("state") === "") return back({ error: "invalid_request" });
    if (get("code_challenge_method") !== "S256" || !/^[\w-]{43}$/.test(get("code_challenge")))
      return back({ error: "invalid_request" });
    const { decide } = oauth;
    if (decide === "deny") return back({ error: "access_denied" });
    if (decide && "error" in decide) return back({ error: decide.error });
    const asked = get("scope").split(" ");
    const code = random();
    codes.set(code, {
      client: clientId,
      redirect,
      challenge: get("code_challenge"),
      nonce: get("nonce"),
      scopes: decide ? asked.filter((one) => decide.includes(one)) : asked,
      lasting: isGoogle
        ? get("access_type") === "offline" && get("prompt") === "consent"
        : asked.includes("offline_access"),
      used: false,
    });
    return back({ code });
  };
  const token = (form: Record<string, string>) => {
    if (form.client_id !== clientId) return refuse("invalid_client");
    if (isGoogle && form.client_secret === undefined)
      return refuse("invalid_request", "client_secret is missing.");
    if (isGoogle && form.client_secret !== clientSecret) return refuse("invalid_client");
    if (!isGoogle && form.client_secret !== undefined)
      return refuse("invalid_request", "AADSTS700025: Client is public so a secret should not be presented.");
    if (form.grant_type === "authorization_code") {
      const grant = codes.get(form.code ?? "");
      if (!grant || grant.used || grant.redirect !== form.redirect_uri) return refuse("invalid_grant");
      grant.used = true;
      const hash = createHash("sha256")
        .update(form.code_verifier ?? "")
        .digest("base64url");
      if (hash !== grant.challenge) return refuse("invalid_grant", "Invalid code verifier.");
      return give(grant.scopes, {
        id_token: idToken(grant.nonce),
        ...(grant.lasting ? lasting(grant.scopes) : {}),
      });
    }
    if (form.grant_type !== "refresh_token") return refuse("unsupported_grant_type");
    const known = refresh.get(form.refresh_token ?? "");
    if (!known)
      return refuse(
        "invalid_grant",
        isGoogle ? "Token has been expired or revoked." : "AADSTS50173: The grant has expired.",
      );
    return give(known.scopes, isGoogle ? {} : lasting(known.scopes));
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", oauth.issuer);
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (url.pathname.endsWith("/.well-known/openid-configuration")) {
      return send(200, {
        issuer: oauth.issuer,
        authorization_endpoint: `${oauth.issuer}/authorize`,
        token_endpoint: `${oauth.issuer}/token`,
        jwks_uri: `${oauth.issuer}/keys`,
        response_types_supported: ["code"],
        subject_types_supported: ["pairwise"],
        id_token_signing_alg_values_supported: ["RS256"],
      });
    }
    if (url.pathname.endsWith("/authorize")) {
      const { redirect, refused } = authorize(url.searchParams);
      if (redirect === undefined) return send(400, { error: refused });
      return response.writeHead(302, { location: redirect }).end();
    }
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString()));
    oauth.calls.push({ path: url.pathname, form });
    const fault = faults.shift();
    if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.text !== undefined) return response.writeHead(fault.status ?? 500).end(fault.text);
    if (fault?.error !== undefined)
      return send(fault.status ?? 400, { error: fault.error, error_description: fault.description ?? "" });
    const { status, body } = token(form);
    return send(status, body);
  };

  const server = createServer((request, response) => void handle(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const oauth: SignInServer = {
    issuer: `http://127.0.0.1:${port}${isGoogle ? "" : "/common/v2.0"}`,
    clientId,
    clientSecret,
    calls: [],
    person: { subject: "anna", email: "anna@acme.com" },
    decide: undefined,
    check: (text) => {
      const known = access.get(text);
      return known && now() < known.ends ? known.scopes : undefined;
    },
    expireAccess: () => access.clear(),
    revoke: () => {
      access.clear();
      refresh.clear();
    },
    fail: (fault, times = 1) => {
      for (let left = times; left > 0; left -= 1) faults.push(fault);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return oauth;
}
