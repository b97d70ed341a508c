import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { freshStore } from "#tests/support/freshStore.ts";
import { makeRepository } from "#tests/support/makeRepository.ts";
import { openGit } from "./openGit.ts";

const fresh = freshStore();

const open = (folder: string, push: boolean) =>
  openGit({ id: "t", name: "Site", address: "", kind: "git", folder, inside: "docs", push });

test("more files than a command line holds become one commit", { timeout: 120_000 }, async () => {
  const place = makeRepository(fresh.folder);
  const count = 9_000;
  mkdirSync(path.join(place, "docs", "d"));
  const name = (index: number) => `d/${index.toString(16).padStart(240, "0")}.js`;
  for (let index = 0; index < count; index += 1) writeFileSync(path.join(place, "docs", name(index)), "");
  await (await open(place, false)).finish("Publish many");
  const listed = execFileSync("git", ["ls-tree", "-r", "--name-only", "HEAD"], {
    cwd: place,
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(listed.toString().trim().split("\n")).toHaveLength(count);
});

test.skipIf(process.platform === "win32")("the user's own way to call ssh is kept", async () => {
  const place = makeRepository(fresh.folder);
  const called = path.join(fresh.folder, "called");
  const git = (...words: string[]) => execFileSync("git", words, { cwd: place });
  git("remote", "set-url", "origin", "ssh://git@nowhere.invalid/site.git");
  git("config", "core.sshCommand", `touch '${called}'; false`);
  await expect(open(place, true).then((opened) => opened.finish("Publish"))).rejects.toMatchObject({
    code: expect.stringMatching(/unwritable|unreachable|credentials/),
  });
  expect(existsSync(called)).toBe(true);
});
