import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import tls from "node:tls";
import { Agent, fetch } from "undici";
import { afterEach, beforeEach, expect, it, onTestFinished } from "vitest";
import { makeCertificate } from "#tests/servers/proxy/makeCertificate.ts";
import { startProxy } from "#tests/servers/proxy/startProxy.ts";
import { createConnector } from "./createConnector.ts";
import { proxyFailureIn } from "./proxyFailureIn.ts";
import type { RouteSource } from "./routesTo.ts";

const authority = makeCertificate("A company");
const certified = makeCertificate("www.example.com", authority);
const closing: (() => Promise<unknown>)[] = [];
let port = 0;

beforeEach(async () => {
  const server = createServer((request, response) => response.end(`${request.method} ${request.url}`));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
  closing.push(async () => {
    server.close();
    server.closeAllConnections();
  });
});

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function proxy(options: Partial<Parameters<typeof startProxy>[0]> = {}) {
  const started = await startProxy({ to: port, ...options });
  closing.push(started.close);
  return started;
}

/** Asks the server by a way; `trusts`: what the system trusts besides. */
async function ask(url: string, source: RouteSource, trusts?: string): Promise<string> {
  const before = tls.getCACertificates("default");
  onTestFinished(() => tls.setDefaultCACertificates(before));
  const trustSystem = async () => {
    if (trusts === undefined) return false;
    tls.setDefaultCACertificates([...before, trusts]);
    return true;
  };
  const dispatcher = new Agent({ connect: createConnector({ ...source, trustSystem }) });
  closing.push(() => dispatcher.destroy());
  const answer = await fetch(url, { method: "POST", body: "twice is not the same", dispatcher });
  return answer.text();
}

const through = (url: string): RouteSource => ({
  env: {},
  resolveProxy: async () => `PROXY ${new URL(url).host}`,
});
const failureOf = (asking: Promise<string>) =>
  asking.catch((error: unknown) => proxyFailureIn(error)?.code ?? error);

it("goes through a proxy, which need not be told by a name that this computer knows", async () => {
  const { url, asked } = await proxy();
  expect(await ask("http://www.example.com/a", through(url))).toBe("POST /a");
  expect(asked).toEqual(["www.example.com:80"]);
});

it("trusts what the system trusts, where the proxy of a company reads along", async () => {
  const { url, asked } = await proxy({ as: certified });
  expect(await ask("https://www.example.com/b", through(url), authority.certificate)).toBe("POST /b");
  // The first time it was found out that Node's own certificates do not do; nothing was sent.
  expect(asked).toEqual(["www.example.com:443", "www.example.com:443"]);
});

it("trusts nobody else", async () => {
  const { url } = await proxy({ as: certified });
  const failed = await failureOf(ask("https://www.example.com/", through(url)));
  expect(failed).toMatchObject({ cause: { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" } });
  const other = await failureOf(ask("https://mail.example.com/", through(url), authority.certificate));
  expect(other).toMatchObject({ cause: { code: "ERR_TLS_CERT_ALTNAME_INVALID" } });
});

it("gives a name and a password, and says when they are missing or wrong", async () => {
  const { url } = await proxy({ login: "anne:p@ss" });
  const named = (login: string): RouteSource => ({ env: { HTTP_PROXY: url.replace("//", `//${login}@`) } });
  expect(await ask("http://www.example.com/c", named("anne:p%40ss"))).toBe("POST /c");
  expect(await failureOf(ask("http://www.example.com/", named("anne:other")))).toBe("ERR_PROXY_LOGIN");
  expect(await failureOf(ask("http://www.example.com/", through(url)))).toBe("ERR_PROXY_LOGIN");
});

it("takes a password as it stands where a percent sign in it says nothing", async () => {
  const { url } = await proxy({ login: "anne:100% mine" });
  const env = { HTTP_PROXY: url.replace("//", "//anne:100%%20mine@") };
  expect(await ask("http://www.example.com/e", { env })).toBe("POST /e");
});

it("says when a proxy lets nobody through, by whatever page", async () => {
  const { url } = await proxy({ refuses: 403 });
  expect(await failureOf(ask("https://www.example.com/", through(url)))).toBe("ERR_PROXY_REFUSED");
});

it("says when a proxy wants a sign-in that is not known here, and no other", async () => {
  const wants = async (ways: string) => {
    const { url } = await proxy({ login: "anne:open", ways });
    return failureOf(ask("https://www.example.com/", through(url)));
  };
  expect(await wants("NTLM")).toBe("ERR_PROXY_KIND");
  expect(await wants("Negotiate, NTLM")).toBe("ERR_PROXY_KIND");
  expect(await wants('NTLM, Basic realm="Acme"')).toBe("ERR_PROXY_LOGIN");
});

it("goes straight past a proxy of a kind that it does not know, and names that when there is no way", async () => {
  const resolveProxy = async () => "SOCKS5 127.0.0.1:1080";
  const open = createServer((_request, response) => response.end("there"));
  open.listen(0, "0.0.0.0");
  await once(open, "listening");
  closing.push(async () => void open.close());
  const at = `http://0.0.0.0:${(open.address() as AddressInfo).port}/`;
  expect(await ask(at, { env: {}, resolveProxy })).toBe("there");
  open.close();
  open.closeAllConnections();
  expect(await failureOf(ask(at, { env: {}, resolveProxy }))).toBe("ERR_PROXY_KIND");
});

it("takes the next way where a proxy is not there", async () => {
  const gone = await proxy();
  await gone.close();
  closing.pop();
  const { url } = await proxy();
  const resolveProxy = async () => `PROXY ${new URL(gone.url).host}; PROXY ${new URL(url).host}`;
  expect(await ask("http://www.example.com/d", { env: {}, resolveProxy })).toBe("POST /d");
});
