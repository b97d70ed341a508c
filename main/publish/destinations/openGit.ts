import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { Failure } from "../../failure/Failure.ts";
import { redact } from "../../log/redact.ts";
import type { Destination } from "../Destination.ts";
import { openFolder } from "./openFolder.ts";

const run = promisify(execFile);
type Git = Extract<PublishTarget, { kind: "git" }>;

/** Milliseconds that a push may take. */
const patience = 120_000;
/** Names come on the standard input: a command line holds only so many, on Windows some hundreds. */
const listed = ["--pathspec-from-file=-", "--pathspec-file-nul"] as const;
/** What a bundle's files are called. Others may keep files of theirs beside them. */
const ours =
  /^(?:parley\.js|site\.js|site\.previous\.js|index\.html|install\.html|c\/pdf-license\.txt|a\/[0-9a-f]+\.(?:js|css|pdf)|[cd]\/[0-9a-f]+\.js)$/;

/**
 * Opens a folder of a git repository on this computer. What is published becomes one commit, of the bundle's own files alone, and is
 * pushed if the user wants that, with git's own knowledge of who may.
 *
 * @throws {Failure} `no-folder`; `no-git`; `no-repository` when the folder is in none; `invalid` when `inside` leads out of it
 */
export async function openGit({ folder, inside, push }: Git): Promise<Destination> {
  const place = path.join(folder, inside);
  if (path.relative(folder, place).startsWith(".."))
    throw new Failure("invalid", "The folder lies outside of the repository.", { detail: inside });
  await git(folder, ["rev-parse", "--is-inside-work-tree"]);
  const files = await openFolder(place);
  const touched = new Set<string>();
  return {
    ...files,
    ...(push && {
      readLive: async (name: string) =>
        (await goesSomewhere(place)) ? readPushed(place, name) : files.read(name),
    }),
    write: (name, bytes) => {
      touched.add(name);
      return files.write(name, bytes);
    },
    remove: (name) => {
      touched.add(name);
      return files.remove(name);
    },
    finish: async (message) => {
      const names = await changedOf(place, touched);
      if (names.length > 0) {
        await git(place, ["add", "--force", "--all", ...listed], names);
        const staged = new Set(
          (await git(place, ["diff", "--cached", "--name-only", "--no-renames", "--relative", "-z"])).split(
            "\0",
          ),
        );
        if (names.some((name) => staged.has(name)))
          await git(place, ["commit", "--quiet", "--message", message, "--only", ...listed], names);
      }
      if (push) await git(place, ["push", "--quiet"], [], await quietSsh(place));
    },
  };
}

/**
 * The bundle's files to commit: those written now, and those that a publish before this one wrote but could not commit. A name
 * that is neither there nor known to git is nothing to it.
 */
async function changedOf(place: string, touched: ReadonlySet<string>): Promise<string[]> {
  const status = await git(place, [
    ...["status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--"],
    ...["parley.js", "site.js", "site.previous.js", "index.html", "install.html", "a", "c", "d"],
  ]);
  const prefix = await git(place, ["rev-parse", "--show-prefix"]);
  const waiting = status
    .split("\0")
    .filter((line) => line.length > 3)
    .map((line) => line.slice(3))
    .map((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name))
    .filter((name) => ours.test(name));
  const here = [...touched].filter((name) => existsSync(path.join(place, ...name.split("/"))));
  return [...new Set([...waiting, ...here])];
}

/** Whether this repository knows where a push goes, and what is there. */
async function goesSomewhere(place: string): Promise<boolean> {
  try {
    await git(place, ["rev-parse", "--verify", "--quiet", "@{push}"]);
    return true;
  } catch {
    return false;
  }
}

/** A file as it was pushed last, as far as this repository knows; undefined: it was not. */
async function readPushed(place: string, name: string): Promise<Uint8Array | undefined> {
  try {
    return Buffer.from(await git(place, ["show", `@{push}:./${name}`]));
  } catch {
    return undefined;
  }
}

/** Nobody is there to answer what ssh asks: it fails instead. A way to call ssh that the user has chosen stays. */
async function quietSsh(folder: string): Promise<NodeJS.ProcessEnv> {
  const { GIT_SSH_COMMAND, GIT_SSH } = process.env;
  if (GIT_SSH_COMMAND || GIT_SSH) return {};
  const chosen = await git(folder, ["config", "--default", "", "--get", "core.sshCommand"]);
  return chosen === "" ? { GIT_SSH_COMMAND: "ssh -o BatchMode=yes" } : {};
}

/** Runs git in a folder and answers what it says. `names`: what it is to read, for `listed`. */
async function git(
  folder: string,
  words: readonly string[],
  names: readonly string[] = [],
  surroundings: NodeJS.ProcessEnv = {},
): Promise<string> {
  try {
    const running = run("git", [...words], {
      cwd: folder,
      timeout: patience,
      maxBuffer: 64 * 1024 * 1024,
      // Nobody is there to answer: what would ask fails instead.
      env: { ...process.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C", ...surroundings },
    });
    // It may end before it has read all; why, it says itself.
    running.child.stdin?.on("error", () => undefined).end(names.join("\0"));
    const { stdout } = await running;
    return words[0] === "status" || words[0] === "show" ? stdout : stdout.trim();
  } catch (cause) {
    throw meaningOf(cause, folder);
  }
}

function meaningOf(cause: unknown, folder: string): Failure {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const said = cause instanceof Error && "stderr" in cause ? String(cause.stderr) : "";
  const options = { detail: folder, cause };
  if (code === "ENOENT") {
    if (!existsSync(folder)) return new Failure("no-folder", "The folder is not there.", options);
    return new Failure("no-git", "Git is not installed on this computer, or not found.", {
      ...options,
      detail: "git",
    });
  }
  if (/not a git repository/.test(said))
    return new Failure(
      "no-repository",
      "The folder is in no git repository. Clone or make one there first.",
      options,
    );
  if (/authentication|permission denied|could not read username|access denied|403/i.test(said))
    return new Failure(
      "git-access",
      "The repository refused the push. Check git’s own access to it.",
      options,
    );
  if (/rejected|non-fast-forward|fetch first/i.test(said))
    return new Failure(
      "pushed-meanwhile",
      "Somebody else has pushed to the repository. Pull, then publish again.",
      options,
    );
  if (/tell me who you are|empty ident/i.test(said))
    return new Failure("git-author", "Git does not know who you are: set user.name and user.email.", options);
  if (/unable to access|could not resolve|connection|timed out/i.test(said))
    return new Failure("unreachable", "The repository’s server cannot be reached.", options);
  const first = said.trim().split("\n")[0] || "it failed";
  return new Failure("unwritable", `Git says: ${redact(first)}`, options);
}
