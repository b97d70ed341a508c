import { randomBytes } from "node:crypto";
import { AuthType, createClient, getPatcher, parseXML } from "webdav";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { bundleFolders } from "../bundleFolders.ts";
import type { Destination, RemoteFile } from "../Destination.ts";
import { networkFailure } from "./networkFailure.ts";

type Webdav = Extract<PublishTarget, { kind: "webdav" }>;
type Ask = Omit<Parameters<ReturnType<typeof createClient>["customRequest"]>[1], "signal">;

/** Milliseconds after which a server that does not answer is given up. */
const patience = 60_000;

// Of its own, the library asks in a way that knows no proxy.
getPatcher().patch("fetch", (...call) => Reflect.apply(globalThis.fetch, undefined, call));

/**
 * Opens a folder of a WebDAV server (RFC 4918). The folder itself has to be there; those inside it are made. Requests are made one
 * by one, as servers want the slash at a folder's end, which the library's own listing leaves out.
 *
 * @throws {Failure} `unreachable`, `credentials`, `no-folder`
 */
export async function openWebdav({ url, user }: Webdav, password: string | undefined): Promise<Destination> {
  const { origin, host, pathname } = new URL(url);
  const client = createClient(
    origin,
    user === ""
      ? { authType: AuthType.None }
      : { authType: AuthType.Auto, username: user, password: password ?? "" },
  );
  const root = `${decodeURIComponent(pathname).replace(/\/+$/, "")}/`;
  const request = (name: string, ask: Ask) =>
    client.customRequest(root + name, { ...ask, signal: AbortSignal.timeout(patience) });
  const asked = async (name: string, ask: Ask, fine: readonly number[] = []) => {
    try {
      const answer = await request(name, ask);
      // An answer to a wrong password is let through by the library when it could have been a question for another way.
      if (answer.status === 401) throw Object.assign(new Error(answer.statusText), { status: 401 });
      return answer;
    } catch (error) {
      const status = statusOf(error);
      if (status !== undefined && fine.includes(status)) return undefined;
      throw networkFailure(error, host, status);
    }
  };
  const look = async (name: string, depth: "0" | "1"): Promise<readonly Entry[]> => {
    const headers = { Depth: depth, Accept: "application/xml" };
    const answer = await asked(name, { method: "PROPFIND", headers }, name === "" ? [] : [404]);
    return answer === undefined ? [] : readEntries(await answer.text());
  };
  await look("", "0");
  const made = new Map<string, Promise<unknown>>();
  const makeFolder = (folder: string): Promise<unknown> => {
    // 405: it is there already.
    const making = made.get(folder) ?? asked(`${folder}/`, { method: "MKCOL" }, [405]);
    made.set(folder, making);
    return making;
  };

  return {
    atOnce: 4,
    list: async () => {
      const found = new Map<string, RemoteFile>();
      for (const folder of bundleFolders) {
        const inside = folder === "" ? "" : `${folder}/`;
        for (const { base, isFolder, bytes, tag } of await look(inside, "1"))
          if (!isFolder) found.set(inside + base, { bytes, tag });
      }
      return found;
    },
    read: async (name) => {
      const answer = await asked(name, { method: "GET" }, [404]);
      return answer && new Uint8Array(await answer.arrayBuffer());
    },
    write: async (name, bytes) => {
      const at = name.lastIndexOf("/") + 1;
      if (at > 0) await makeFolder(name.slice(0, at - 1));
      const temporary = `${name.slice(0, at)}.${name.slice(at)}.${randomBytes(6).toString("hex")}.tmp`;
      await asked(temporary, { method: "PUT", data: Buffer.from(bytes) });
      try {
        const headers = { Destination: encodeURI(`${origin}${root}${name}`), Overwrite: "T" };
        await asked(temporary, { method: "MOVE", headers });
      } catch (error) {
        await request(temporary, { method: "DELETE" }).catch(() => undefined);
        throw error;
      }
      // Visitors have it already: where nobody can look any more, only its mark stays unknown.
      const [entry] = await look(name, "0").catch(() => []);
      return { bytes: entry?.bytes ?? bytes.byteLength, tag: entry?.tag ?? "" };
    },
    remove: async (name) => {
      await asked(name, { method: "DELETE" }, [404]);
    },
    finish: async () => undefined,
    close: async () => undefined,
  };
}

type Entry = RemoteFile & { readonly base: string; readonly isFolder: boolean };

/** Reads a multistatus answer: the folder itself, where it was asked for, and what is in it. */
async function readEntries(xml: string): Promise<readonly Entry[]> {
  const { multistatus } = await parseXML(xml);
  return multistatus.response.flatMap(({ href, propstat }) => {
    if (propstat === undefined) return [];
    const { resourcetype, getcontentlength, getetag, getlastmodified } = propstat.prop;
    const path = decodeURIComponent(href).replace(/\/+$/, "");
    return {
      base: path.slice(path.lastIndexOf("/") + 1),
      isFolder: typeof resourcetype === "object" && resourcetype !== null && "collection" in resourcetype,
      bytes: Number(getcontentlength ?? 0),
      tag: String(getetag ?? getlastmodified ?? ""),
    };
  });
}

function statusOf(error: unknown): number | undefined {
  const known = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
  return typeof known === "number" ? known : undefined;
}
