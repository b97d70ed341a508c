import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";

/** A repository with a commit, and a bare one that it pushes to. */
export function makeRepository(folder: string): string {
  const [place, origin] = [path.join(folder, "repository"), path.join(folder, "origin.git")];
  const git = (...words: string[]) => execFileSync("git", words, { cwd: place, stdio: "ignore" });
  mkdirSync(place);
  git("init", "--quiet", "--initial-branch=main");
  git("init", "--quiet", "--bare", origin);
  git("config", "user.name", "Anna");
  git("config", "user.email", "anna@acme.com");
  git("remote", "add", "origin", origin);
  mkdirSync(path.join(place, "docs"));
  git("commit", "--quiet", "--allow-empty", "--message", "Begin");
  git("push", "--quiet", "--set-upstream", "origin", "main");
  return place;
}
