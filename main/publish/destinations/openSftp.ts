import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { Socket } from "node:net";
import Client from "ssh2-sftp-client";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { Failure } from "../../failure/Failure.ts";
import { systemFailure } from "../../failure/systemFailure.ts";
import { bundleFolders } from "../bundleFolders.ts";
import type { Destination, RemoteFile } from "../Destination.ts";
import { networkFailure } from "./networkFailure.ts";

type Sftp = Extract<PublishTarget, { kind: "sftp" }>;

/** Milliseconds for the server to let us in. */
const patience = 20_000;

/**
 * Opens a folder of an SFTP server. The server's key has to be the one that the user has agreed to. `secret`: the password, or
 * the key file's passphrase.
 *
 * @throws {Failure} `host-key` with the key's fingerprint in `detail` when nobody has agreed to it, before any password is sent;
 *   `unreachable`, `credentials`, `no-folder`
 */
export async function openSftp(target: Sftp, secret: string | undefined): Promise<Destination> {
  const { host, port, user, keyFile, hostKey, folder } = target;
  let shown = "";
  let broken: unknown;
  const client = new Client("parley", {
    error: (error) => {
      broken = error;
    },
    // Otherwise it writes them to the console.
    end: () => undefined,
    close: () => undefined,
  });
  const key = keyFile === "" ? undefined : await readKey(keyFile);
  try {
    await client.connect({
      sock: await connect(host, port),
      username: user,
      readyTimeout: patience,
      retries: 0,
      keepaliveInterval: 15_000,
      hostVerifier: (presented: Buffer) => {
        shown = fingerprint(presented);
        return shown === hostKey;
      },
      ...(key === undefined
        ? { password: secret ?? "" }
        : { privateKey: key, ...(secret === undefined ? {} : { passphrase: secret }) }),
    });
  } catch (error) {
    await client.end().catch(() => false);
    if (shown !== "" && shown !== hostKey) {
      const message =
        hostKey === "" ? "This server is not known yet." : "The server is not the one that it was.";
      throw new Failure("host-key", message, { detail: shown });
    }
    throw meaningOf(error, host);
  }
  const at = (name: string) => `${folder.replace(/\/+$/, "")}/${name}`;
  const asked = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await ask();
    } catch (error) {
      throw meaningOf(broken ?? error, host);
    }
  };
  const there = await asked(() => client.exists(folder)).catch(async (error) => {
    await client.end().catch(() => false);
    throw error;
  });
  if (there !== "d" && there !== "l") {
    await client.end().catch(() => false);
    throw new Failure("no-folder", "The folder is not there on the server.", { detail: folder });
  }
  const made = new Map<string, Promise<unknown>>();
  const makeFolder = (inside: string): Promise<unknown> => {
    const make = async () => {
      if (!(await asked(() => client.exists(at(inside))))) await asked(() => client.mkdir(at(inside)));
    };
    const making = made.get(inside) ?? make();
    made.set(inside, making);
    return making;
  };

  return {
    // A session does one thing after the other; more at once only wait for each other.
    atOnce: 4,
    list: async () => {
      const found = new Map<string, RemoteFile>();
      for (const inside of bundleFolders) {
        if (inside !== "" && !(await asked(() => client.exists(at(inside))))) continue;
        for (const { type, name, size, modifyTime } of await asked(() => client.list(at(inside)))) {
          if (type === "-")
            found.set(inside === "" ? name : `${inside}/${name}`, { bytes: size, tag: String(modifyTime) });
        }
      }
      return found;
    },
    read: async (name) => {
      if (!(await asked(() => client.exists(at(name))))) return undefined;
      const content = await asked(() => client.get(at(name)));
      return content instanceof Uint8Array ? new Uint8Array(content) : undefined;
    },
    write: async (name, bytes) => {
      const cut = name.lastIndexOf("/") + 1;
      if (cut > 0) await makeFolder(name.slice(0, cut - 1));
      const temporary = at(`${name.slice(0, cut)}.${name.slice(cut)}.${randomBytes(6).toString("hex")}.tmp`);
      try {
        await asked(() => client.put(Buffer.from(bytes), temporary));
        await asked(() => putInPlace(client, temporary, at(name)));
      } catch (error) {
        await client.delete(temporary, true).catch(() => undefined);
        throw error;
      }
      try {
        const { size, modifyTime } = await client.stat(at(name));
        return { bytes: size, tag: String(modifyTime) };
      } catch {
        // Visitors have it already: only its mark stays unknown.
        return { bytes: bytes.byteLength, tag: "" };
      }
    },
    remove: async (name) => {
      await asked(() => client.delete(at(name), true));
    },
    finish: async () => undefined,
    close: async () => {
      await client.end();
    },
  };
}

/**
 * A connection that sends at once: the library's own waits for more to send, which makes the many small requests of a publish
 * ten times slower.
 */
async function connect(host: string, port: number): Promise<Socket> {
  const socket = new Socket();
  try {
    const connected = once(socket, "connect", { signal: AbortSignal.timeout(patience) });
    socket.connect({ host, port });
    await connected;
    socket.setNoDelay(true);
    return socket;
  } catch (error) {
    socket.destroy();
    throw networkFailure(error, host);
  }
}

/** Over what stands there, in one step; a server without OpenSSH's extension needs two. */
async function putInPlace(client: Client, from: string, to: string): Promise<void> {
  try {
    await client.posixRename(from, to);
  } catch (error) {
    if (!/extended|unsupported|OP_UNSUPPORTED/i.test(String(error))) throw error;
    await client.delete(to, true);
    await client.rename(from, to);
  }
}

async function readKey(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw systemFailure(error, file) ?? error;
  }
}

/** A host key's fingerprint as `ssh-keygen -l` shows it. */
function fingerprint(key: Buffer): string {
  return `SHA256:${createHash("sha256").update(key).digest("base64").replace(/=+$/, "")}`;
}

function meaningOf(error: unknown, host: string): Failure {
  const said = error instanceof Error ? error.message : String(error);
  const options = { detail: host, cause: error };
  if (/authentication methods failed|passphrase|privateKey|unsupported key format/i.test(said)) {
    return new Failure("credentials", "The server refused the user, the password or the key.", options);
  }
  if (/permission denied/i.test(said)) {
    return new Failure("unwritable", "The account may not write into this folder.", options);
  }
  if (/no space|quota|disk full/i.test(said)) {
    return new Failure("target-full", "The server is full.", options);
  }
  if (/: failure/i.test(said)) {
    return new Failure("unwritable", "The server could not do it; it may be full.", options);
  }
  return networkFailure(error, host);
}
