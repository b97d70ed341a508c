import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadDialogue } from "#main/dialogues/loadDialogue.ts";
import { saveDialogue } from "#main/dialogues/saveDialogue.ts";
import { publishSite } from "#main/publish/publishSite.ts";
import { readManifest } from "#main/publish/readManifest.ts";
import { saveTarget } from "#main/targets/saveTarget.ts";
import { testTarget } from "#main/targets/testTarget.ts";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { addLive, publishContext } from "#tests/support/publishContext.ts";
import { type PasswordSftp, startPasswordSftp } from "#tests/support/servers/startPasswordSftp.ts";
import { type SignedS3, startSignedS3 } from "#tests/support/servers/startSignedS3.ts";

const fresh = freshStore();
const common = { id: "t", name: "Site", address: "" };
let context: ReturnType<typeof publishContext>;

beforeEach(() => {
  context = publishContext(fresh);
  addLive(fresh, "a");
});

const publish = () => publishSite({ target: "t", despiteWarnings: true }, context);
const shown = (script: Buffer | undefined) =>
  readManifest(script ?? new Uint8Array())?.dialogues.map(({ id }) => id);

function touch(id: string): void {
  const { dialogue, revision } = loadDialogue(id, context);
  saveDialogue({ dialogue: { ...dialogue, priority: dialogue.priority + 1 }, revision }, context);
  fresh.time += 1_000;
}

describe("an SFTP server with passwords and without OpenSSH's extensions", () => {
  let server: PasswordSftp;
  let target: PublishTarget;
  beforeEach(async () => {
    server = await startPasswordSftp();
    const { port, user, folder, fingerprint: hostKey } = server;
    target = { ...common, kind: "sftp", host: "127.0.0.1", port, user, keyFile: "", hostKey, folder };
  });
  afterEach(() => server.stop());
  const manifest = () => server.files.get("/site/site.js");

  test("lets in who has the password, and gets what has changed", async () => {
    expect(await testTarget({ target, secret: server.password }, context)).toEqual({ site: "none" });
    saveTarget({ target, secret: server.password }, context);
    await publish();
    expect(shown(manifest())).toEqual(["a"]);
    touch("a");
    expect((await publish()).changed).toEqual(["site.js"]);
    expect([...server.files.keys()].filter((name) => name.endsWith(".tmp"))).toEqual([]);
    await expect(testTarget({ target, secret: "Open Sesame" }, context)).rejects.toMatchObject({
      code: "credentials",
    });
  });

  test("that cannot tell of a file it has just got has been published to all the same", async () => {
    saveTarget({ target, secret: server.password }, context);
    server.habits.statFails = true;
    await publish();
    expect(shown(manifest())).toEqual(["a"]);
    server.habits.statFails = false;
    expect((await publish()).changed).toEqual([]);
    touch("a");
    expect((await publish()).changed).toEqual(["site.js"]);
  });

  test("that is full keeps what visitors had, and takes the rest once there is room", async () => {
    saveTarget({ target, secret: server.password }, context);
    await publish();
    const before = manifest();
    addLive(fresh, "b");
    server.habits.full = true;
    await expect(publish()).rejects.toMatchObject({ code: "unwritable" });
    expect(manifest()).toEqual(before);
    expect([...server.files.keys()].filter((name) => name.endsWith(".tmp"))).toEqual([]);
    server.habits.full = false;
    await publish();
    expect(shown(manifest())).toEqual(["a", "b"]);
  });
});

describe("a storage that checks signatures", () => {
  let server: SignedS3;
  let target: PublishTarget;
  beforeEach(async () => {
    server = await startSignedS3();
    const { endpoint, bucket, accessKey } = server;
    target = {
      ...common,
      kind: "s3",
      endpoint,
      bucket,
      accessKey,
      region: "eu-west-1",
      prefix: "a b/(parley)",
    };
  });
  afterEach(() => server.stop());

  test("lets in who has the secret key, whatever the prefix is called", async () => {
    saveTarget({ target, secret: server.secretKey }, context);
    await publish();
    expect(shown(server.files.get("a b/(parley)/site.js"))).toEqual(["a"]);
    expect((await publish()).changed).toEqual([]);
  });

  test("refuses a wrong secret key, and what is told of that holds no key", async () => {
    const secret = `${server.secretKey}x`;
    const refused = await testTarget({ target, secret }, context).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "credentials" });
    expect(JSON.stringify(refused)).not.toContain(server.secretKey);
    saveTarget({ target, secret }, context);
    await expect(publish()).rejects.toMatchObject({ code: "credentials" });
    expect(server.files.size).toBe(0);
  });

  test("that is full keeps what visitors had", async () => {
    saveTarget({ target, secret: server.secretKey }, context);
    await publish();
    const before = server.files.get("a b/(parley)/site.js");
    addLive(fresh, "b");
    server.room.left = false;
    await expect(publish()).rejects.toMatchObject({ code: "target-full" });
    expect(server.files.get("a b/(parley)/site.js")).toEqual(before);
  });
});
