import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "@playwright/test";
import { packagedProgram } from "#tests/support/packagedProgram.ts";
import { startPasswordSftp } from "#tests/support/servers/startPasswordSftp.ts";
import { startPackagedApp } from "#tests/support/startPackagedApp.ts";

test("the packaged app, with the fuses of a release, shows the list of dialogues", async () => {
  const app = await startPackagedApp({ asOrdinaryUser: false });
  try {
    await expect(app.window.getByRole("heading", { name: "Dialogues" }).first()).toBeVisible();
    await app.window.screenshot({ path: "artifacts/screens/packaged.png" });
  } finally {
    await app.close();
  }
});

test("the packaged app speaks SFTP: it reaches a server and tells its key", async () => {
  const server = await startPasswordSftp();
  const app = await startPackagedApp({ asOrdinaryUser: false });
  try {
    await expect(app.window.getByRole("heading", { name: "Dialogues" }).first()).toBeVisible();
    const { port, user, password, folder } = server;
    const tried = await app.window.evaluate(
      ([place, secret]) =>
        window.studio.call("targets:test", {
          target: {
            kind: "sftp",
            id: "t",
            name: "Site",
            address: "",
            host: "127.0.0.1",
            keyFile: "",
            ...place,
          },
          secret,
        }),
      [{ port, user, folder, hostKey: "" }, password] as const,
    );
    expect(tried).toMatchObject({ ok: false, error: { code: "host-key", detail: server.fingerprint } });
  } finally {
    await app.close();
    await server.stop();
  }
});

test("the packaged app runs a relay, which ends as a whole when the system asks it to", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-packaged-relay-"));
  const call = (...words: string[]) =>
    spawn(packagedProgram(), [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--cli", ...words], {
      cwd: folder,
      env: {
        ...process.env,
        PARLEY_HOME: path.join(folder, "data"),
        RELAY_SIGN_WITH: "0123456789abcdef01234567",
        RELAY_STUDIO_KEY: "fedcba9876543210fedcba98",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
  try {
    expect(await once(call("relay", "init", "--config", "relay.json"), "close")).toEqual([0, null]);
    const file = path.join(folder, "relay.json");
    writeFileSync(file, readFileSync(file, "utf8").replace("8787", "0"));
    const relay = call("relay", "--config", "relay.json", "--json");
    const { value } = await createInterface(relay.stdout)[Symbol.asyncIterator]().next();
    const { url }: { url: string } = JSON.parse(value ?? "{}");
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ ok: true });
    const ended = once(relay, "close");
    relay.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    // whole: what was written ahead is in the file itself
    expect(readdirSync(folder)).toContain("relay.sqlite");
    expect(readdirSync(folder)).not.toContain("relay.sqlite-wal");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

// What a process may do is read from /proc, which is Linux only.
if (process.platform === "linux") {
  test("for an ordinary user the packaged app runs inside Chromium's sandbox", async () => {
    const app = await startPackagedApp({ asOrdinaryUser: true });
    try {
      await expect(app.window.getByRole("heading", { name: "Dialogues" }).first()).toBeVisible();
      const renderers = descendants(app.pid).filter((pid) => commandLine(pid).includes("--type=renderer"));
      expect(renderers.length).toBeGreaterThan(0);
      for (const pid of renderers) {
        expect(commandLine(pid)).not.toContain("--no-sandbox");
        const status = readFileSync(`/proc/${pid}/status`, "utf8");
        // Mode 2: system calls are filtered. More than one id: it lives in a process namespace of its own.
        expect(status).toMatch(/^Seccomp:\s+2$/m);
        expect(status).toMatch(/^NSpid:\s+\d+\s+\d+/m);
      }
    } finally {
      await app.close();
    }
  });
}

function commandLine(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
}

function descendants(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...descendants(child)]);
}
