import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { Failure } from "../../../failure/Failure.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { clientOf } from "../../../marketo/connection/clientOf.ts";
import { sleep } from "../../../marketo/http/sleep.ts";
import { contentType } from "../../../protocol/contentType.ts";
import type { Destination, RemoteFile } from "../../Destination.ts";
import { fixedNames } from "../../fixedNames.ts";
import { isContent } from "../../isContent.ts";
import { publishedContent } from "../../record/publishedContent.ts";
import { sha256 } from "../../sha256.ts";
import { bundleName } from "./bundleName.ts";
import { findFolder } from "./findFolder.ts";
import { flatName } from "./flatName.ts";
import { lookAtCopy } from "./lookAtCopy.ts";
import { studioFailure } from "./studioFailure.ts";
import { type StudioFile, studioFileSchema } from "./studioFile.ts";

type DesignStudio = Extract<PublishTarget, { kind: "designStudio" }>;
type Context = Pick<HandlerContext, "store" | "vault" | "now" | "marketo">;

/** Milliseconds before each further look at what visitors get. */
const looks = [0, 1000, 3000, 8000];
/** A file of this name is there already, maybe in another folder: names share one space. */
const taken = "709";

/**
 * Opens a folder of Marketo's Design Studio, over a connection that is kept. Files have no folders there and cannot be taken
 * away, so that a dash stands for the slash of a name, and what nobody needs any more stays. Their content is read at their
 * public addresses alone, where caches stand before it.
 *
 * @throws {Failure} `credentials`, `not-found`, `invalid`, `unreachable`, `quota`
 */
export async function openDesignStudio(target: DesignStudio, context: Context): Promise<Destination> {
  const { folder, prefix } = target;
  const { timeScale } = context.marketo;
  const client = clientOf(target.connection, context);
  const place = JSON.stringify({ id: await findFolder(folder, client), type: "Folder" });
  const there = new Map<string, StudioFile>();
  let late: { until: number | undefined } | undefined;

  const byName = async (name: string): Promise<StudioFile | undefined> => {
    const answer = await client.get("/rest/asset/v1/file/byName.json", { name: flatName(prefix, name) });
    if (!answer.ok) throw studioFailure(answer.error);
    return readFiles(answer.value.result).find((file) => file.name === flatName(prefix, name));
  };
  const remoteOf = ({ id, size, updatedAt }: StudioFile): RemoteFile => ({
    bytes: size,
    tag: `${id} ${updatedAt}`,
  });
  const list = async () => {
    const pages = client.pages("offset", "/rest/asset/v1/files.json", { folder: place });
    for await (const page of pages) {
      if (!page.ok) throw studioFailure(page.error);
      for (const file of readFiles(page.value.result)) {
        const name = bundleName(prefix, file.name);
        if (name !== undefined) there.set(name, file);
      }
    }
    // Somebody may have moved them, or have files of these names elsewhere.
    for (const name of fixedNames.filter((one) => /\.js$/.test(one) && !there.has(one))) {
      const file = await byName(name);
      if (file !== undefined) there.set(name, file);
    }
    return new Map([...there].map(([name, file]) => [name, remoteOf(file)]));
  };
  const replace = (file: StudioFile, form: FormData) =>
    client.postForm(`/rest/asset/v1/file/${file.id}/content.json`, form, { repeatable: true });
  const create = (name: string, form: FormData) => {
    form.set("name", flatName(prefix, name));
    form.set("folder", place);
    form.set("insertOnly", "true");
    // Should it be there already although nobody has told, the second time says so.
    return client.postForm("/rest/asset/v1/files.json", form, { repeatable: true });
  };
  const put = async (name: string, bytes: Uint8Array): Promise<StudioFile> => {
    const form = new FormData();
    const type = contentType(name).replace(/;.*/, "");
    form.set("file", new Blob([Buffer.from(bytes)], { type }), flatName(prefix, name));
    const known = there.get(name);
    let answer = known === undefined ? await create(name, form) : await replace(known, form);
    if (!answer.ok && answer.error.code === taken && known === undefined) {
      const other = await byName(name);
      for (const field of ["name", "folder", "insertOnly"]) form.delete(field);
      if (other !== undefined) answer = await replace(other, form);
    }
    if (!answer.ok) throw studioFailure(answer.error);
    const [file] = readFiles(answer.value.result);
    if (file?.size !== bytes.byteLength)
      throw new Failure("unwritable", "The file did not arrive whole in Design Studio.", { detail: name });
    return file;
  };
  /** Looks whether visitors get it. Content has to be there before the switch; of the rest they may have an older copy for a while. */
  const see = async (name: string, file: StudioFile, hash: string) => {
    const wanted = flatName(prefix, name);
    const url = URL.canParse(file.url) ? new URL(file.url) : undefined;
    if (file.name !== wanted || url === undefined || !url.pathname.endsWith(`/${wanted}`))
      throw new Failure("unwritable", "Marketo gave the file another name, so that no page would find it.", {
        detail: `${wanted}: ${file.url}`,
      });
    let seconds: number | undefined;
    for (const wait of isContent(name) ? looks : looks.slice(0, 2)) {
      await sleep(wait / timeScale);
      const copy = await lookAtCopy(url.href, hash, globalThis.fetch);
      if (copy.same) return;
      seconds = copy.seconds;
    }
    const until = seconds === undefined ? undefined : context.now() + seconds * 1000;
    if (isContent(name))
      throw new Failure("target-stale", "Visitors do not get this file yet.", { detail: wanted });
    if (name === "parley.js" || name === "site.js")
      late = { until: late === undefined ? until : latest(late.until, until) };
  };

  return {
    atOnce: 2,
    keepsAll: true,
    list,
    read: async (name) => {
      // Looked for anew: somebody may have published since all were listed.
      const file = await byName(name);
      if (file === undefined) return undefined;
      there.set(name, file);
      const ours = await publishedContent(context.store, target.id, name, remoteOf(file));
      if (ours !== undefined) return ours;
      // Another address is another copy for most caches.
      const url = new URL(file.url);
      url.searchParams.set("at", String(context.now()));
      const answer = await fetchBytes(url.href);
      if (answer === undefined)
        throw new Failure("unreachable", "A file of Design Studio cannot be read at its public address.", {
          detail: file.url,
        });
      if (answer.byteLength !== file.size)
        throw new Failure("target-stale", "Only an older copy of this file can be read yet.", {
          detail: file.name,
        });
      return answer;
    },
    write: async (name, bytes) => {
      const file = await put(name, bytes);
      there.set(name, file);
      await see(name, file, sha256(bytes));
      return remoteOf(file);
    },
    remove: async () => undefined,
    finish: async () => undefined,
    address: () => {
      const loader = there.get("parley.js")?.url;
      return loader === undefined ? undefined : new URL("./", loader).href;
    },
    late: () => late,
    close: async () => undefined,
  };
}

/** @throws {Failure} `unreachable` when Marketo answers something else */
function readFiles(result: readonly unknown[]): readonly StudioFile[] {
  return result.map((one) => {
    const read = studioFileSchema.safeParse(one);
    if (!read.success)
      throw new Failure("unreachable", "Marketo answered something that Parley cannot read.");
    return read.data;
  });
}

/** Undefined: one of them is not known. */
function latest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : Math.max(one, other);
}

async function fetchBytes(url: string): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
