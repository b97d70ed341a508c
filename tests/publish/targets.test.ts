import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadDialogue } from "#main/dialogues/loadDialogue.ts";
import { saveDialogue } from "#main/dialogues/saveDialogue.ts";
import { Failure } from "#main/failure/Failure.ts";
import type { Destination } from "#main/publish/Destination.ts";
import { openDestination } from "#main/publish/openDestination.ts";
import { prepareSite } from "#main/publish/prepareSite.ts";
import { publishSite } from "#main/publish/publishSite.ts";
import { readManifest } from "#main/publish/readManifest.ts";
import { reviewPublish } from "#main/publish/reviewPublish.ts";
import { rollBack } from "#main/publish/rollBack.ts";
import { runPublication } from "#main/publish/runPublication.ts";
import { listTargets } from "#main/targets/listTargets.ts";
import { saveTarget } from "#main/targets/saveTarget.ts";
import { testTarget } from "#main/targets/testTarget.ts";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { addLive, publishContext } from "#tests/support/publishContext.ts";
import { type ReadyTarget, readyTargets } from "#tests/support/readyTargets.ts";
import { startSftp } from "#tests/support/servers/startSftp.ts";
import { startWebdav } from "#tests/support/servers/startWebdav.ts";

const fresh = freshStore();
const common = { id: "t", name: "Site", address: "" };
let context: ReturnType<typeof publishContext>;
/** What a test has started, to be stopped after it. */
let running: { stop(): Promise<void> }[];

beforeEach(() => {
  running = [];
  context = publishContext(fresh);
  for (const id of ["a", "b", "c"]) addLive(fresh, id);
});

afterEach(() => Promise.all(running.map((server) => server.stop())));

const kinds = readyTargets({ keep: (server) => running.push(server), context: () => context });

function edit(id: string, text: string): void {
  const { dialogue, revision } = loadDialogue(id, context);
  const nodes = dialogue.nodes.map((node) =>
    node.kind === "message" ? { ...node, data: { ...node.data, text: { en: text } } } : node,
  );
  saveDialogue({ dialogue: { ...dialogue, nodes }, revision }, context);
  fresh.time += 1_000;
}

const publish = (replace: string[] = []) =>
  publishSite({ target: "t", despiteWarnings: true, replace }, context);

async function opened<Made>(
  { target, secret }: ReadyTarget,
  work: (destination: Destination) => Promise<Made>,
) {
  const destination = await openDestination(target, secret, context);
  return work(destination).finally(() => destination.close());
}

describe.each(Object.entries(kinds))("%s", (kind, make) => {
  let ready: ReadyTarget;
  beforeEach(async () => {
    ready = await make(fresh.folder);
    saveTarget(ready, context);
  });

  test("gets all, then only what has changed, and goes back to what was there before", async () => {
    const first = await publish();
    const before = await opened(ready, (destination) => destination.read("site.js"));
    expect(readManifest(before ?? new Uint8Array())?.dialogues.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect((await publish()).changed).toEqual([]);
    edit("b", "Another text");
    expect((await publish()).changed).toEqual([expect.stringMatching(/^d\//), "site.js"]);
    expect((await rollBack({ publication: first.publication }, context)).changed).toEqual(["site.js"]);
    expect(await opened(ready, (destination) => destination.read("site.js"))).toEqual(before);
    const names = await opened(ready, async (destination) => [...(await destination.list()).keys()]);
    expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("is tried out, and nothing of that is left", async () => {
    expect(await testTarget({ ...ready }, context)).toEqual({ site: "none" });
    await publish();
    expect(await testTarget({ ...ready }, context)).toEqual({ site: "parley" });
    const names = await opened(ready, async (destination) => [...(await destination.list()).keys()]);
    expect(names.filter((name) => name.includes("test"))).toEqual([]);
  });

  test("says when somebody else has changed it", async () => {
    await publish();
    await opened(ready, async (destination) => {
      await destination.write("site.js", new TextEncoder().encode("/* somebody else's */"));
      await destination.finish("Theirs");
    });
    await expect(publish()).rejects.toMatchObject({ code: "target-changed", detail: "site.js" });
    await publish(["site.js"]);
    expect(await reviewPublish({ target: "t" }, context)).toMatchObject({ there: "bundle", upToDate: true });
  });

  test("keeps no secret where it does not belong", async () => {
    // The test server's only account has its name for a key.
    if (ready.secret === "" || kind === "s3") return;
    const rows = ["targets", "settings", "publications", "target_files", "secrets"].flatMap((table) =>
      context.store.db.prepare(`SELECT * FROM ${table}`).all(),
    );
    const shown = JSON.stringify(rows, (_, value) =>
      value?.type === "Buffer" ? Buffer.from(value.data).toString() : value,
    );
    expect(shown).not.toContain(ready.secret);
  });
});

describe.each(["webdav", "sftp", "s3"] as const)("%s, when the connection breaks off", (kind) => {
  test("has the old site whole, and the next publish goes on", async () => {
    const ready = await kinds[kind](fresh.folder);
    saveTarget(ready, context);
    await publish();
    for (const id of ["a", "b", "c"]) edit(id, `Another text for ${id}`);
    const before = await opened(ready, (destination) => destination.read("site.js"));
    const site = await prepareSite(context);
    const real = await openDestination(ready.target, ready.secret, context);
    let written = 0;
    const destination: Destination = {
      ...real,
      atOnce: 1,
      write: async (name, bytes) => {
        if (written === 2) await ready.stop?.();
        written += 1;
        return real.write(name, bytes);
      },
    };
    const order = { ...site, target: ready.target, files: await site.build(), agreed: [] };
    const signal = new AbortController().signal;
    await expect(runPublication(order, destination, context, signal)).rejects.toMatchObject({
      code: "unreachable",
    });
    await real.close().catch(() => undefined);
    await expect(publish()).rejects.toMatchObject({ code: "unreachable" });
    await ready.restart?.();
    expect(await opened(ready, (again) => again.read("site.js"))).toEqual(before);
    expect((await publish()).changed).toHaveLength(2);
  });
});

describe("what keeps Parley out", () => {
  test("wrong passwords and keys", async () => {
    const webdav = await kinds.webdav(mkdirIn("webdav"));
    await expect(openDestination(webdav.target, "wrong", context)).rejects.toMatchObject({
      code: "credentials",
    });
    const s3 = await kinds.s3(mkdirIn("s3"));
    const stranger = { ...s3.target, accessKey: "NOBODY" } as PublishTarget;
    await expect(opened({ ...s3, target: stranger }, (place) => place.list())).rejects.toMatchObject({
      code: "credentials",
    });
    const { target } = await kinds.sftp(mkdirIn("sftp"));
    await expect(
      openDestination({ ...target, keyFile: "" } as PublishTarget, "wrong", context),
    ).rejects.toMatchObject({
      code: "credentials",
    });
  });

  test("an SFTP server that nobody has agreed to yet, or that has another key now", async () => {
    const server = await startSftp(fresh.folder);
    running.push(server);
    const { port, user, keyFile, files, fingerprint } = server;
    const target = {
      ...common,
      kind: "sftp" as const,
      host: "127.0.0.1",
      port,
      user,
      keyFile,
      folder: files,
    };
    await expect(openDestination({ ...target, hostKey: "" }, undefined, context)).rejects.toMatchObject({
      code: "host-key",
      detail: fingerprint,
    });
    const agreed = { ...target, hostKey: fingerprint };
    await (await openDestination(agreed, undefined, context)).close();
    await server.restart(true);
    await expect(openDestination(agreed, undefined, context)).rejects.toMatchObject({ code: "host-key" });
  });

  test("a server that is full, and then visitors have what they had", async () => {
    const server = await startWebdav(fresh.folder, 300);
    running.push(server);
    saveTarget(
      { target: { ...common, kind: "webdav", url: server.url, user: "anna" }, secret: "open sesame" },
      context,
    );
    await expect(publish()).rejects.toMatchObject({ code: "target-full" });
    expect(() => readFileSync(path.join(server.files, "site.js"))).toThrow();
  });

  test("folders that are not there", async () => {
    const webdav = await kinds.webdav(mkdirIn("webdav"));
    if (webdav.target.kind !== "webdav") throw new Error("not WebDAV");
    const gone = { ...webdav.target, url: `${webdav.target.url}gone/` };
    await expect(openDestination(gone, webdav.secret, context)).rejects.toMatchObject({ code: "no-folder" });
    const sftp = await kinds.sftp(mkdirIn("sftp"));
    await expect(
      openDestination({ ...sftp.target, folder: "/gone" } as PublishTarget, "", context),
    ).rejects.toMatchObject({
      code: "no-folder",
    });
    const git = { ...common, kind: "git" as const, folder: fresh.folder, inside: "", push: false };
    await expect(openDestination(git, undefined, context)).rejects.toMatchObject({ code: "no-repository" });
  });
});

function mkdirIn(name: string): string {
  const folder = path.join(fresh.folder, name);
  mkdirSync(folder);
  return folder;
}

test("a password is sent to no other server than the one that it was typed for", async () => {
  const { target, secret } = await kinds.webdav(mkdirIn("one"));
  const { target: other } = await kinds.webdav(mkdirIn("two"));
  saveTarget({ target, secret }, context);
  expect(await testTarget({ target }, context)).toEqual({ site: "none" });
  await expect(testTarget({ target: { ...other, id: target.id } }, context)).rejects.toMatchObject({
    code: "credentials",
  });
  const hasSecret = () => listTargets(undefined, context).map((one) => one.hasSecret);
  saveTarget({ target: { ...target, name: "Renamed" } }, context);
  expect(hasSecret()).toEqual([true]);
  saveTarget({ target: { ...other, id: target.id } }, context);
  expect(hasSecret()).toEqual([false]);
});

test("a zip file holds a whole bundle", async () => {
  const { target, secret } = await kinds.zip(fresh.folder);
  saveTarget({ target, secret }, context);
  await publish();
  const files = unzipSync(readFileSync(path.join(fresh.folder, "site.zip")));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["site.js", "parley.js", "index.html", "install.html"]),
  );
});

test("a zip file that could not be written is as we left it, and the next publish goes on", async () => {
  const ready = await kinds.zip(fresh.folder);
  saveTarget(ready, context);
  await publish();
  edit("a", "Another text");
  const real = await openDestination(ready.target, undefined, context);
  const full: Destination = {
    ...real,
    finish: async () => {
      throw new Failure("disk-full", "The disk is full.");
    },
  };
  const site = await prepareSite(context);
  const order = { ...site, target: ready.target, files: await site.build(), agreed: [] };
  const signal = new AbortController().signal;
  await expect(runPublication(order, full, context, signal)).rejects.toMatchObject({ code: "disk-full" });
  expect(await reviewPublish({ target: "t" }, context)).toMatchObject({ foreign: [], resumes: true });
  expect((await publish()).changed).toEqual([expect.stringMatching(/^d\//), "site.js"]);
});
