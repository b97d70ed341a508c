import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { makeCertificate } from "#tests/servers/proxy/makeCertificate.ts";
import { startProxy } from "#tests/servers/proxy/startProxy.ts";

const host = "123-abc-456.mktorest.com";

/** Runs `parley marketo test` in a process of its own, behind a company's proxy that reads along. */
async function tryBehindProxy(options: {
  readonly login?: string;
  readonly asks?: string;
  readonly refuses?: number;
}) {
  const authority = makeCertificate("A company");
  const marketo = await startMarketo({ people: 10 });
  const to = Number(new URL(marketo.url).port);
  const { asks, ...others } = options;
  const proxy = await startProxy({
    to,
    as: makeCertificate(host, authority),
    ...others,
    ...(asks && { login: asks }),
  });
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-proxy-"));
  onTestFinished(async () => {
    await proxy.close();
    await marketo.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const trusted = path.join(folder, "trusted.pem");
  writeFileSync(trusted, authority.certificate);
  const env = {
    PATH: process.env.PATH,
    SYSTEMROOT: process.env.SYSTEMROOT,
    PARLEY_HOME: folder,
    PARLEY_MARKETO_ENDPOINT: `https://${host}/rest`,
    PARLEY_MARKETO_CLIENT_ID: marketo.clientId,
    PARLEY_MARKETO_CLIENT_SECRET: marketo.clientSecret,
    PARLEY_MARKETO_TIME_SCALE: "1000",
    HTTPS_PROXY: options.login === undefined ? proxy.url : proxy.url.replace("//", `//${options.login}@`),
    // What this system trusts, on Linux.
    SSL_CERT_FILE: trusted,
  };
  const words = ["--disable-warning=ExperimentalWarning", "main/cli/main.ts", "marketo", "test", "--json"];
  const out = await new Promise<string>((resolve) => {
    execFile(process.execPath, words, { env }, (_error, said) => resolve(said));
  });
  return { answer: JSON.parse(out), asked: proxy.asked, secret: marketo.clientSecret, out };
}

// Where the certificates of the system are is told by a variable on Linux alone.
const onLinux = it.runIf(process.platform === "linux");

onLinux(
  "reaches Marketo from the command line through a company's proxy and by its certificate",
  async () => {
    const { answer, asked } = await tryBehindProxy({ login: "anne:open" });
    expect(answer.error).toBeUndefined();
    expect(answer.usedToday).toBeGreaterThan(0);
    expect(new Set(asked)).toEqual(new Set([`${host}:443`]));
  },
);

onLinux("says that the proxy wants a name and a password, and nothing secret", async () => {
  const { answer, out, secret } = await tryBehindProxy({ asks: "anne:open" });
  expect(answer.error).toMatchObject({
    code: "proxy",
    message: expect.stringContaining("a name and a password"),
  });
  expect(out).not.toContain(secret);
});

onLinux("says what a proxy answers that lets nobody through", async () => {
  const { answer } = await tryBehindProxy({ refuses: 403 });
  expect(answer.error).toMatchObject({ code: "proxy", message: expect.stringContaining("403") });
});
