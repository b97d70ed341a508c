import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { publishSite } from "#main/publish/publishSite.ts";
import { reviewPublish } from "#main/publish/reviewPublish.ts";
import { saveTarget } from "#main/targets/saveTarget.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { makeRepository } from "#tests/support/makeRepository.ts";
import { addLive, publishContext } from "#tests/support/publishContext.ts";

const fresh = freshStore();
let context: ReturnType<typeof publishContext>;
/** A repository on this computer that is published to. */
let place: string;

beforeEach(() => {
  context = publishContext(fresh);
  addLive(fresh, "a");
  place = makeRepository(fresh.folder);
  const target = { id: "t", name: "Site", address: "", kind: "git" as const, inside: "docs", push: true };
  saveTarget({ target: { ...target, folder: place } }, context);
});

const publish = () => publishSite({ target: "t", despiteWarnings: true }, context);
const git = (...words: string[]) =>
  execFileSync("git", words, { cwd: place, encoding: "utf8", stdio: "pipe" }).trim();

test("a publish whose push failed is ended by the next", async () => {
  const origin = git("remote", "get-url", "origin");
  git("remote", "set-url", "origin", "http://127.0.0.1:9/site.git");
  await expect(publish()).rejects.toMatchObject({ code: "unreachable" });
  git("remote", "set-url", "origin", origin);
  expect(await reviewPublish({ target: "t" }, context)).toMatchObject({ resumes: true, send: { files: 0 } });
  expect(await publish()).toMatchObject({ isNew: true, changed: [] });
  expect(await publish()).toMatchObject({ isNew: false, changed: [] });
  expect(git("rev-parse", "origin/main")).toBe(git("rev-parse", "main"));
});

test("a review after a push that failed tells what changes for visitors, who still have what was pushed before", async () => {
  const origin = git("remote", "get-url", "origin");
  const fail = () => expect(publish()).rejects.toMatchObject({ code: "unreachable" });
  const review = () => reviewPublish({ target: "t" }, context);
  git("remote", "set-url", "origin", "http://127.0.0.1:9/site.git");
  await fail();
  expect(await review()).toMatchObject({ there: "nothing", dialogues: [{ id: "a", changes: ["new"] }] });
  git("remote", "set-url", "origin", origin);
  await publish();
  expect(await review()).toMatchObject({
    there: "bundle",
    dialogues: [{ id: "a", changes: ["same"] }],
    upToDate: true,
  });

  addLive(fresh, "b");
  writeFileSync(path.join(context.app.widget, "parley.js"), "/* another loader */");
  git("remote", "set-url", "origin", "http://127.0.0.1:9/site.git");
  await fail();
  const pending = {
    there: "bundle",
    dialogues: [{ id: "b", changes: ["new"] }],
    widget: true,
    resumes: true,
  };
  expect(await review()).toMatchObject({
    ...pending,
    dialogues: [{ changes: ["same"] }, { changes: ["new"] }],
  });
  // where nobody has said to which branch a push goes, what stands here is all that is known
  git("branch", "--unset-upstream");
  expect(await review()).toMatchObject({
    dialogues: [{ changes: ["same"] }, { changes: ["same"] }],
    widget: false,
  });
});

test("a push that somebody else was faster with is told, and made once theirs was pulled", async () => {
  const other = path.join(fresh.folder, "other");
  const inOther = (...words: string[]) => git("-C", other, ...words);
  git("clone", "--quiet", "--branch", "main", git("remote", "get-url", "origin"), other);
  const author = ["-c", "user.name=B", "-c", "user.email=b@acme.com"];
  inOther(...author, "commit", "--quiet", "--allow-empty", "--message", "Theirs");
  inOther("push", "--quiet");
  await expect(publish()).rejects.toMatchObject({ code: "pushed-meanwhile" });
  git("pull", "--quiet", "--rebase");
  expect(await publish()).toMatchObject({ isNew: true, changed: [] });
  expect(git("rev-list", "--count", "origin/main")).toBe("3");
});

test("a publish is one commit of the bundle's files alone, and is pushed", async () => {
  mkdirSync(path.join(place, "docs", "d"));
  writeFileSync(path.join(place, "docs", "d", ".env"), "KEY=secret");
  writeFileSync(path.join(place, "notes.txt"), "draft");
  git("add", "notes.txt");
  await publish();
  expect(git("rev-list", "--count", "HEAD")).toBe("2");
  expect(git("status", "--porcelain")).toBe("A  notes.txt\n?? docs/d/.env");
  expect(git("show", "origin/main:docs/site.js")).toContain("parley.register");
});
