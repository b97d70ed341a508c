import { createHash } from "node:crypto";
import { once } from "node:events";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Attributes, Connection, SFTPWrapper } from "ssh2";

// Node finds no names in what it exports.
const { Server, utils } = createRequire(import.meta.url)("ssh2") as typeof import("ssh2");
const { STATUS_CODE, OPEN_MODE } = utils.sftp;
const folderMode = 0o040755;
const fileMode = 0o100644;
/** Everything here was last changed then, in seconds since the epoch. */
const changedAt = 1_700_000_000;

/**
 * What such a server does differently; it may change while it runs. `full`: no file can be written any more; `busy`: what is
 * written is answered when that has ended.
 */
export type Habits = { full: boolean; statFails: boolean; busy?: Promise<void> };

/** An SFTP server on 127.0.0.1 that lets one user in by password, keeps files in memory, and has none of OpenSSH's extensions. */
export type PasswordSftp = {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly folder: string;
  readonly fingerprint: string;
  readonly habits: Habits;
  /** Contents by full path. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly stop: () => Promise<void>;
};

/** Starts it on a free port. */
export async function startPasswordSftp(): Promise<PasswordSftp> {
  const [user, password, folder] = ["anna", "open sesame", "/site"];
  const key = utils.generateKeyPairSync("ed25519");
  const files = new Map<string, Buffer>();
  const folders = new Set(["/", folder]);
  const habits: Habits = { full: false, statFails: false };
  const connections = new Set<Connection>();
  const server = new Server({ hostKeys: [key.private] }, (connection) => {
    connections.add(connection);
    connection.on("error", () => undefined);
    connection.on("authentication", (attempt) => {
      const right =
        attempt.method === "password" && attempt.username === user && attempt.password === password;
      if (right) attempt.accept();
      else attempt.reject(["password"]);
    });
    connection.on("session", (accept) => {
      accept().on("sftp", (begin) => serve(begin(), { files, folders, habits }));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const parsed = utils.parseKey(key.public);
  if (parsed instanceof Error) throw parsed;
  const hash = createHash("sha256").update(parsed.getPublicSSH()).digest("base64");
  return {
    port: (server.address() as AddressInfo).port,
    ...{ user, password, folder, habits, files },
    fingerprint: `SHA256:${hash.replace(/=+$/, "")}`,
    stop: async () => {
      for (const connection of connections) connection.end();
      server.close();
      await once(server, "close");
    },
  };
}

type Disk = { readonly files: Map<string, Buffer>; readonly folders: Set<string>; readonly habits: Habits };
type Handle = { readonly at: string; listed: boolean };

function serve(sftp: SFTPWrapper, { files, folders, habits }: Disk): void {
  const handles = new Map<number, Handle>();
  let next = 0;
  const open = (id: number, at: string) => {
    next += 1;
    handles.set(next, { at, listed: false });
    const name = Buffer.alloc(4);
    name.writeUInt32BE(next);
    sftp.handle(id, name);
  };
  const handleOf = (name: Buffer) => handles.get(name.readUInt32BE());
  const attributesOf = (at: string): Attributes | undefined => {
    const size = files.get(at)?.byteLength;
    if (size === undefined && !folders.has(at)) return undefined;
    const mode = size === undefined ? folderMode : fileMode;
    return { mode, size: size ?? 0, uid: 0, gid: 0, atime: changedAt, mtime: changedAt };
  };
  const answer = (id: number, at: string) => {
    const found = attributesOf(path.posix.normalize(at));
    if (found) sftp.attrs(id, found);
    else sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
  };
  const ok = (id: number) => sftp.status(id, STATUS_CODE.OK);

  sftp.on("REALPATH", (id, at) =>
    sftp.name(id, [{ filename: path.posix.resolve("/", at), longname: at, attrs: {} as Attributes }]),
  );
  sftp.on("STAT", (id, at) => {
    if (habits.statFails && files.has(at)) sftp.status(id, STATUS_CODE.FAILURE);
    else answer(id, at);
  });
  sftp.on("LSTAT", answer);
  sftp.on("MKDIR", (id, at) => {
    folders.add(at);
    ok(id);
  });
  sftp.on("OPENDIR", (id, at) => open(id, path.posix.normalize(at).replace(/(.)\/$/, "$1")));
  sftp.on("READDIR", (id, name) => {
    const handle = handleOf(name);
    if (!handle || handle.listed) return sftp.status(id, STATUS_CODE.EOF);
    handle.listed = true;
    const inside = [...files.keys(), ...folders].filter(
      (one) => one !== handle.at && path.posix.dirname(one) === handle.at,
    );
    const entries = inside.flatMap((one) => {
      const attrs = attributesOf(one);
      const type = folders.has(one) ? "d" : "-";
      return attrs
        ? [{ filename: path.posix.basename(one), longname: `${type}rw-r--r-- ${one}`, attrs }]
        : [];
    });
    return sftp.name(id, entries);
  });
  sftp.on("OPEN", (id, at, flags) => {
    if ((flags & OPEN_MODE.WRITE) !== 0) files.set(at, Buffer.alloc(0));
    if (files.has(at)) open(id, at);
    else sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
  });
  sftp.on("WRITE", (id, name, offset, part) => {
    const at = handleOf(name)?.at ?? "";
    if (habits.full) return sftp.status(id, STATUS_CODE.FAILURE);
    const before = files.get(at) ?? Buffer.alloc(0);
    const content = Buffer.alloc(Math.max(before.byteLength, offset + part.byteLength));
    before.copy(content);
    part.copy(content, offset);
    files.set(at, content);
    if (habits.busy) return void habits.busy.then(() => ok(id));
    return ok(id);
  });
  sftp.on("READ", (id, name, offset, length) => {
    const part = files.get(handleOf(name)?.at ?? "")?.subarray(offset, offset + length);
    if (part === undefined || part.byteLength === 0) sftp.status(id, STATUS_CODE.EOF);
    else sftp.data(id, part);
  });
  sftp.on("FSTAT", (id, name) => answer(id, handleOf(name)?.at ?? ""));
  sftp.on("SETSTAT", ok);
  sftp.on("FSETSTAT", ok);
  sftp.on("CLOSE", (id, name) => {
    handles.delete(name.readUInt32BE());
    ok(id);
  });
  sftp.on("RENAME", (id, from, to) => {
    const content = files.get(from);
    // The protocol's own rename replaces nothing.
    if (content === undefined || files.has(to)) return sftp.status(id, STATUS_CODE.FAILURE);
    files.set(to, content);
    files.delete(from);
    return ok(id);
  });
  sftp.on("REMOVE", (id, at) => {
    if (files.delete(at)) ok(id);
    else sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
  });
  sftp.on("EXTENDED", (id) => sftp.status(id, STATUS_CODE.OP_UNSUPPORTED));
}
