import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { addLive, publishContext } from "#tests/support/publishContext.ts";
import { deleteDialogue } from "../dialogues/deleteDialogue.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { saveDialogue } from "../dialogues/saveDialogue.ts";
import { Failure } from "../failure/Failure.ts";
import { saveTarget } from "../targets/saveTarget.ts";
import { listVersions } from "../versions/listVersions.ts";
import type { Destination } from "./Destination.ts";
import { openFolder } from "./destinations/openFolder.ts";
import { listPublications } from "./listPublications.ts";
import { prepareSite } from "./prepareSite.ts";
import { publishSite } from "./publishSite.ts";
import { readManifest } from "./readManifest.ts";
import { reviewPublish } from "./reviewPublish.ts";
import { rollBack } from "./rollBack.ts";
import { runPublication } from "./runPublication.ts";

const fresh = freshStore();
const day = 24 * 60 * 60_000;
let context: ReturnType<typeof publishContext>;
let folder: string;
let target: PublishTarget;

beforeEach(() => {
  context = publishContext(fresh);
  folder = path.join(fresh.folder, "site");
  target = { kind: "folder", id: "t", name: "Site", address: "https://acme.com/parley/", folder };
  saveTarget({ target }, context);
  addLive(fresh, "a");
  addLive(fresh, "b");
  addLive(fresh, "draft", "draft");
});

const publish = (replace: string[] = []) =>
  publishSite({ target: "t", despiteWarnings: true, replace }, context);
const review = () => reviewPublish({ target: "t" }, context);
const history = () => listPublications({ target: "t" }, context);
const manifest = () => readManifest(readFileSync(path.join(folder, "site.js")));
const shown = () => manifest()?.dialogues.map(({ id }) => id);
const content = () => readdirSync(path.join(folder, "d"));

function edit(id: string, text: string): void {
  const { dialogue, revision } = loadDialogue(id, context);
  const nodes = dialogue.nodes.map((node) =>
    node.kind === "message" ? { ...node, data: { ...node.data, text: { en: text } } } : node,
  );
  saveDialogue({ dialogue: { ...dialogue, nodes }, revision }, context);
  fresh.time += 1_000;
}

function pause(id: string): void {
  const { dialogue, revision } = loadDialogue(id, context);
  saveDialogue({ dialogue: { ...dialogue, status: "paused" }, revision }, context);
  fresh.time += 1_000;
}

test("what is live is published, with its address, and drafts are not", async () => {
  const made = await publish();
  expect(shown()).toEqual(["a", "b"]);
  expect(made).toMatchObject({ url: "https://acme.com/parley/" });
  expect(made.changed).toContain("site.js");
  expect(history()).toMatchObject([
    { outcome: "done", current: true, dialogues: [{ id: "a" }, { id: "b", name: "The b" }] },
  ]);
});

test("only changed files travel, and nothing when nothing has changed", async () => {
  const first = await publish();
  expect(await publish()).toEqual({
    publication: first.publication,
    isNew: false,
    changed: [],
    url: target.address,
  });
  expect(history()).toHaveLength(1);
  edit("b", "Another text");
  const { changed } = await publish();
  expect(changed).toHaveLength(2);
  expect(changed).toEqual([expect.stringMatching(/^d\//), "site.js"]);
  expect(history()).toMatchObject([{ current: true, sent: 2 }, { current: false }]);
});

test("visitors who began an older version find it, and the manifest before is kept", async () => {
  await publish();
  const [before, old] = [readFileSync(path.join(folder, "site.js")), content()];
  edit("a", "Another text");
  await publish();
  expect(content()).toEqual(expect.arrayContaining(old));
  expect(readFileSync(path.join(folder, "site.previous.js"))).toEqual(before);
});

test("content goes once nobody has had it for ninety days; a publication that needed it can be brought back all the same", async () => {
  const first = await publish();
  const old = content();
  edit("a", "Another text");
  await publish();
  fresh.time += 91 * day;
  edit("a", "A third text");
  await publish();
  // The second was on the site until now.
  expect(content()).toHaveLength(3);
  expect(content().filter((name) => old.includes(name))).toHaveLength(1);
  await rollBack({ publication: first.publication }, context);
  expect(content()).toEqual(expect.arrayContaining(old));
});

describe("a review", () => {
  test("names what is new, what changes, what goes and why", async () => {
    addLive(fresh, "c");
    await publish();
    addLive(fresh, "e");
    edit("a", "Another text");
    pause("b");
    deleteDialogue({ id: "c" }, context);
    expect(await review()).toMatchObject({
      there: "bundle",
      upToDate: false,
      foreign: [],
      dialogues: [
        { id: "a", changes: ["content"] },
        { id: "e", changes: ["new"] },
        { id: "b", name: "The b", changes: ["gone"], why: "paused" },
        { id: "c", name: "The c", changes: ["gone"], why: "deleted" },
      ],
      left: expect.arrayContaining([{ id: "draft", name: "The draft", status: "draft" }]),
    });
  });

  test("changes nothing and says when visitors have everything", async () => {
    expect(await review()).toMatchObject({ there: "nothing", upToDate: false });
    expect(() => readdirSync(folder)).toThrow();
    await publish();
    expect(await review()).toMatchObject({ upToDate: true, send: { files: 0, bytes: 0 } });
  });

  test("tells when the loader is another version", async () => {
    await publish();
    expect(await review()).toMatchObject({ widget: false });
    writeFileSync(path.join(context.app.widget, "parley.js"), "/* another loader */");
    expect(await review()).toMatchObject({ widget: true });
  });

  test("tells of a bundle that a newer Parley wrote and of files that are none of ours", async () => {
    await publish();
    writeFileSync(path.join(folder, "site.js"), 'parley.register("site",{"format":9,"dialogues":[]});\n');
    expect(await review()).toMatchObject({ there: "newer", foreign: ["site.js"] });
    writeFileSync(path.join(folder, "site.js"), "half a bun");
    writeFileSync(path.join(folder, "index.html"), "<p>Our home page");
    expect(await review()).toMatchObject({ there: "other", foreign: ["index.html", "site.js"] });
  });
});

describe("files that somebody else changed", () => {
  test("are not replaced before the user has agreed to it", async () => {
    await publish();
    const foreign = "/* somebody else's */";
    writeFileSync(path.join(folder, "site.js"), foreign);
    edit("a", "Another text");
    await expect(publish()).rejects.toMatchObject({ code: "target-changed", detail: "site.js" });
    expect(readFileSync(path.join(folder, "site.js"), "utf8")).toBe(foreign);
    await publish(["site.js"]);
    expect(shown()).toEqual(["a", "b"]);
    expect(readFileSync(path.join(folder, "site.previous.js"), "utf8")).toBe(foreign);
  });

  test("are sent again when they are content, which can only be damaged", async () => {
    await publish();
    const [name = ""] = content();
    const file = path.join(folder, "d", name);
    const whole = readFileSync(file);
    writeFileSync(file, whole.toString().replace("register", "REGISTER"));
    const { changed } = await publish();
    expect(changed).toEqual([`d/${name}`]);
    expect(readFileSync(file)).toEqual(whole);
  });
});

describe("a publish that ends half-way", () => {
  /** Publishes through a connection that breaks with the file that `breaks` names, before or after it has arrived. */
  async function broken(
    breaks: (name: string) => boolean,
    when: "before" | "after" = "before",
    signal = new AbortController().signal,
  ) {
    const real = await openFolder(folder);
    const destination: Destination = {
      ...real,
      atOnce: 1,
      write: async (name, bytes) => {
        const breaking = breaks(name);
        const answer = breaking && when === "before" ? undefined : await real.write(name, bytes);
        if (breaking || answer === undefined) throw new Failure("unreachable", "The connection broke off.");
        return answer;
      },
    };
    const site = await prepareSite(context);
    const order = { ...site, target, files: await site.build(), agreed: [] };
    return runPublication(order, destination, context, signal);
  }

  test("leaves the old site whole, whichever file it breaks with, and goes on where it was", async () => {
    await publish();
    edit("a", "Another text");
    addLive(fresh, "c");
    const site = await prepareSite(context);
    const before = readFileSync(path.join(folder, "site.js"));
    const names = (await site.build()).map(({ name }) => name);
    for (const breaking of names.filter((name) => name.startsWith("d/"))) {
      if (existsSync(path.join(folder, breaking))) continue;
      await expect(broken((name) => name === breaking)).rejects.toMatchObject({ code: "unreachable" });
      expect(readFileSync(path.join(folder, "site.js"))).toEqual(before);
      for (const { file } of manifest()?.dialogues ?? []) readFileSync(path.join(folder, file));
      expect(await review()).toMatchObject({ resumes: true });
    }
    await expect(broken((name) => name === "site.js")).rejects.toMatchObject({ code: "unreachable" });
    expect(readFileSync(path.join(folder, "site.js"))).toEqual(before);
    const { changed } = await publish();
    expect(changed).toEqual(["site.js"]);
    expect(shown()).toEqual(["a", "b", "c"]);
    expect(
      history()
        .map(({ outcome }) => outcome)
        .slice(0, 2),
    ).toEqual(["done", "failed"]);
  });

  test("is no stranger to the next one when the answer to its last file got lost", async () => {
    await publish();
    const old = content();
    edit("a", "Another text");
    await expect(broken((name) => name === "site.js", "after")).rejects.toMatchObject({
      code: "unreachable",
    });
    const lost = content().filter((name) => !old.includes(name));
    expect(lost).toHaveLength(1);
    expect(await review()).toMatchObject({ foreign: [], resumes: true });
    edit("a", "A third text");
    await publish();
    // Visitors had it: those who began it find it.
    expect(content()).toEqual(expect.arrayContaining(lost));
  });

  test("can be stopped, and then visitors have what they had", async () => {
    const stop = new AbortController();
    await expect(
      broken(
        (name) => {
          if (name.startsWith("d/")) stop.abort();
          return false;
        },
        "before",
        stop.signal,
      ),
    ).rejects.toMatchObject({ code: "cancelled" });
    expect(() => manifest()).toThrow();
    expect(history()).toMatchObject([{ outcome: "cancelled", current: false }]);
  });

  test("is told as broken off after a restart", async () => {
    await publish();
    context.store.db.prepare("UPDATE publications SET outcome = 'running'").run();
    expect(history()).toMatchObject([{ outcome: "interrupted" }]);
  });

  test("is noticed when somebody else published meanwhile", async () => {
    await publish();
    edit("a", "Another text");
    const breaks = (name: string) => {
      if (name.startsWith("d/")) writeFileSync(path.join(folder, "site.js"), "/* theirs */");
      return false;
    };
    await expect(broken(breaks)).rejects.toMatchObject({ code: "target-changed" });
    expect(readFileSync(path.join(folder, "site.js"), "utf8")).toBe("/* theirs */");
  });
});

describe("a rollback", () => {
  test("gives visitors an earlier publication again, in one file where its content is still there", async () => {
    const first = await publish();
    const before = readFileSync(path.join(folder, "site.js"));
    edit("a", "Another text");
    await publish();
    fresh.time += 1_000;
    const back = await rollBack({ publication: first.publication }, context);
    expect(back.changed).toEqual(["site.js"]);
    expect(readFileSync(path.join(folder, "site.js"))).toEqual(before);
    expect(history()).toMatchObject([{ current: true, restores: first.publication }, {}, { current: false }]);
  });

  test("brings back what is no longer on the target", async () => {
    const first = await publish();
    edit("a", "Another text");
    await publish();
    rmSync(folder, { recursive: true });
    await rollBack({ publication: first.publication }, context);
    for (const { file } of manifest()?.dialogues ?? []) readFileSync(path.join(folder, file));
  });
});

test("the versions that went out are marked", async () => {
  await publish();
  expect(listVersions({ id: "a" }, context)).toMatchObject([{ reason: "published", publishedAt: 1_000 }]);
  expect(listVersions({ id: "draft" }, context)).toEqual([]);
});

test("to publish is no export of its own afterwards, however long it took", async () => {
  const now = () => (fresh.time += 10);
  await publishSite({ target: "t", despiteWarnings: true, replace: [] }, { ...context, now });
  const [version] = listVersions({ id: "a" }, context);
  expect(version?.exportedAt).toBe(version?.publishedAt);
});

test("a site without anything live takes everything from visitors", async () => {
  await publish();
  pause("a");
  pause("b");
  await publish();
  expect(shown()).toEqual([]);
});

test("a dialogue with errors keeps everything from being published", async () => {
  const { dialogue, revision } = loadDialogue("a", context);
  saveDialogue(
    {
      dialogue: { ...dialogue, nodes: dialogue.nodes.filter(({ kind }) => kind !== "start"), edges: [] },
      revision,
    },
    context,
  );
  await expect(publish()).rejects.toMatchObject({ code: "problems" });
  const { problems } = await review();
  expect(problems[0]).toMatchObject({ severity: "error", code: "no-start", dialogue: "a" });
  expect(() => readdirSync(folder)).toThrow();
});

test("a folder whose drive is not connected is no place to publish to", async () => {
  saveTarget(
    { target: { ...target, folder: path.join(fresh.folder, "drive", "site") } as PublishTarget },
    context,
  );
  await expect(publish()).rejects.toMatchObject({ code: "no-folder" });
});
