import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createAccessTokens } from "#main/calendars/oauth/createAccessTokens.ts";
import { googleService } from "#main/calendars/oauth/googleService.ts";
import { microsoftService } from "#main/calendars/oauth/microsoftService.ts";
import { readConfiguration } from "#main/calendars/oauth/readConfiguration.ts";
import type { SignInTokens } from "#main/calendars/oauth/SignInTokens.ts";
import { signIn } from "#main/calendars/oauth/signIn.ts";
import { type SignInServer, startSignInServer } from "../servers/oauth/startSignInServer.ts";
import { fakeTiming } from "../support/calendars/fakeTiming.ts";

const read = async (url: string) => (await fetch(url)).text();
const browse = async (url: string) => void (await read(url));
const failing = (code: string, detail?: string) =>
  expect.objectContaining({
    problem: expect.objectContaining({ code, ...(detail === undefined ? {} : { detail }) }),
  });

describe.each(["google", "microsoft"] as const)("at %s", (as) => {
  let oauth: SignInServer;
  let timing: ReturnType<typeof fakeTiming>;
  let kept: SignInTokens | undefined;
  let stop: AbortController;

  beforeEach(async () => {
    timing = fakeTiming();
    stop = new AbortController();
    oauth = await startSignInServer({ as, now: timing.now });
  });
  afterEach(() => oauth.close());

  const service = () => (as === "google" ? googleService : microsoftService)(oauth.issuer);
  const enter = (openBrowser = browse, client = oauth) =>
    signIn(service(), client, {
      fetch,
      now: timing.now,
      openBrowser,
      page: (end) => `<p>${end}</p>`,
      signal: stop.signal,
    });
  const tokensOf = () =>
    createAccessTokens({
      service: "It",
      load: () => kept,
      save: (tokens) => {
        kept = tokens;
      },
      configure: () => readConfiguration(service(), oauth, fetch),
      now: timing.now,
    });
  const refreshes = () => oauth.calls.filter(({ form }) => form.grant_type === "refresh_token").length;

  test("a user signs in, his browser says so, and the door is shut", async () => {
    let shown: Promise<string> | undefined;
    let redirect = "";
    const signed = await enter(async (url) => {
      redirect = new URL(url).searchParams.get("redirect_uri") ?? "";
      shown = read(url);
    });
    expect(signed).toMatchObject({ email: "anna@acme.com", subject: "anna" });
    expect(oauth.check(signed.tokens.accessToken)).toEqual(service().scopes);
    expect(await shown).toBe("<p>done</p>");
    await expect(fetch(redirect)).rejects.toThrow();
  });

  test("nobody but the service's own answer is heard", async () => {
    const statuses: number[] = [];
    await enter(async (url) => {
      const redirect = new URL(new URL(url).searchParams.get("redirect_uri") ?? "");
      const ask = async (path: string, init?: RequestInit) =>
        statuses.push((await fetch(new URL(path, redirect), init)).status);
      await ask("/parley?code=x&state=forged");
      await ask("/parley");
      await ask("/favicon.ico");
      await ask("/parley", { method: "POST" });
      statuses.push(await askAs("evil.example", Number(redirect.port)));
      statuses.push(await askAs(redirect.host, Number(redirect.port), "//"));
      await fetch(url);
    });
    expect(statuses).toEqual([400, 400, 404, 405, 421, 400]);
  });

  test("who says no, or leaves a box unticked, is told what is missing, and his browser says so", async () => {
    const shown: Promise<string>[] = [];
    const look = () => enter(async (url) => void shown.push(read(url)));
    oauth.decide = "deny";
    await expect(look()).rejects.toEqual(failing("missing-permission", "access_denied"));
    oauth.decide = { error: "admin_policy_enforced" };
    await expect(look()).rejects.toEqual(failing("refused", "admin_policy_enforced"));
    const [missing = "", ...rest] = service().needed;
    oauth.decide = service().scopes.filter((one) => one !== missing);
    await expect(look()).rejects.toEqual(failing("missing-permission", missing));
    expect(rest.join(" ")).not.toContain(missing);
    oauth.decide = undefined;
    oauth.fail({ status: 503, text: "<h1>Down</h1>" });
    await expect(look()).rejects.toEqual(failing("unavailable"));
    expect(await Promise.all(shown)).toEqual(
      ["denied", "failed", "denied", "failed"].map((end) => `<p>${end}</p>`),
    );
  });

  test("a wrong client, and none, is a matter of the settings", async () => {
    const unknown = { ...oauth, clientId: "" };
    await expect(enter(browse, unknown)).rejects.toEqual(failing("not-set-up"));
    const wrong = { ...oauth, clientSecret: as === "google" ? "" : "a secret" };
    await expect(enter(browse, wrong)).rejects.toEqual(failing("not-set-up"));
  });

  test("a sign-in can be given up, and its door is shut", async () => {
    let redirect = "";
    const giving = enter(async (url) => {
      redirect = new URL(url).searchParams.get("redirect_uri") ?? "";
      stop.abort();
    });
    await expect(giving).rejects.toEqual(failing("cancelled"));
    await expect(fetch(redirect)).rejects.toThrow();
  });

  test("a token is renewed five minutes early, once for all who ask, and kept", async () => {
    kept = (await enter()).tokens;
    const first = kept;
    const tokens = tokensOf();
    timing.pass(3290_000);
    expect(await tokens.get()).toBe(first.accessToken);
    timing.pass(10_000);
    const [one, other] = await Promise.all([tokens.get(), tokens.get()]);
    expect(one).not.toBe(first.accessToken);
    expect(other).toBe(one);
    expect(kept.accessToken).toBe(one);
    // Google's stays, Microsoft's is another each time.
    expect(kept.refreshToken === first.refreshToken).toBe(as === "google");
    expect(refreshes()).toBe(1);
    expect(await tokens.replace(first.accessToken)).toBe(one);
    expect(refreshes()).toBe(1);
    expect(await tokens.replace(one)).not.toBe(one);
  });

  test("a sign-in that was ended is not asked for again, until somebody signs in anew", async () => {
    kept = (await enter()).tokens;
    const tokens = tokensOf();
    oauth.revoke();
    const detail = as === "google" ? "invalid_grant" : "AADSTS50173";
    await expect(tokens.replace(kept.accessToken)).rejects.toEqual(failing("sign-in", detail));
    await expect(tokens.replace(kept.accessToken)).rejects.toEqual(failing("sign-in", detail));
    expect(refreshes()).toBe(1);
    kept = (await enter()).tokens;
    expect(await tokens.get()).toBe(kept.accessToken);
    kept = undefined;
    await expect(tokens.get()).rejects.toEqual(failing("sign-in"));
  });

  test("a service that is out of order, or wants another factor, is no ended sign-in or one", async () => {
    kept = (await enter()).tokens;
    const tokens = tokensOf();
    const { accessToken } = kept;
    oauth.fail({ status: 503, text: "<h1>Down</h1>" });
    await expect(tokens.replace(accessToken)).rejects.toEqual(
      expect.objectContaining({ passing: true, problem: expect.objectContaining({ code: "unavailable" }) }),
    );
    oauth.fail({ status: 429, error: "temporarily_unavailable" });
    await expect(tokens.replace(accessToken)).rejects.toEqual(failing("unavailable"));
    oauth.fail({ status: 400, error: "interaction_required", description: "AADSTS50076: MFA" });
    await expect(tokens.replace(accessToken)).rejects.toEqual(failing("sign-in", "AADSTS50076"));
  });

  test("a sign-in anew while the old one is renewed wins", async () => {
    kept = (await enter()).tokens;
    const tokens = tokensOf();
    oauth.fail({ delayMs: 50 });
    const renewing = tokens.replace(kept.accessToken);
    await vi.waitFor(() => expect(refreshes()).toBe(1));
    const anew = { accessToken: "new", refreshToken: "new", renewAt: Number.POSITIVE_INFINITY };
    kept = anew;
    expect(await renewing).toBe("new");
    expect(kept).toBe(anew);
  });
});

/** What the loopback says to a request for another host (as a page may send that has tricked the name service), or another path. */
function askAs(host: string, port: number, path = "/parley"): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    );
    socket.once("data", (data) => resolve(Number(data.toString().split(" ")[1])));
    socket.once("error", reject);
  });
}
