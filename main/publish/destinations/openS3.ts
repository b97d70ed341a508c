import { AwsClient } from "aws4fetch";
import { XMLParser } from "fast-xml-parser";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { Failure } from "../../failure/Failure.ts";
import { contentType } from "../../protocol/contentType.ts";
import { bundleFolders } from "../bundleFolders.ts";
import type { Destination, RemoteFile } from "../Destination.ts";
import { isContent } from "../isContent.ts";
import { networkFailure } from "./networkFailure.ts";

type S3 = Extract<PublishTarget, { kind: "s3" }>;

/** Milliseconds after which a server that does not answer is given up. */
const patience = 120_000;
/** How long browsers may keep a file: content for good, what has a fixed name five minutes, so that a new bundle arrives soon. */
const forGood = "public, max-age=31536000, immutable";
const shortly = "public, max-age=300";

/**
 * Opens a bucket of S3 or of a service that speaks its language, addressed by path. A file is there as a whole or not at all.
 *
 * @throws {Failure} `credentials` when there is no key
 */
export async function openS3(target: S3, secretKey: string | undefined): Promise<Destination> {
  const { endpoint, region, bucket, prefix, accessKey } = target;
  if (secretKey === undefined)
    throw new Failure("credentials", "The secret key is missing. Enter it in the target’s settings.");
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    service: "s3",
    region: region || "us-east-1",
    retries: 3,
  });
  const where = new URL(endpoint).host;
  const root = `${endpoint.replace(/\/+$/, "")}/${encodeURIComponent(bucket)}`;
  const folder = prefix.replace(/^\/+|\/+$/g, "");
  const begin = folder === "" ? "" : `${folder}/`;
  const urlOf = (name: string) => `${root}/${(begin + name).split("/").map(encodeURIComponent).join("/")}`;
  const ask = async (
    url: string,
    init: RequestInit = {},
    fine: readonly number[] = [],
  ): Promise<Response> => {
    let answer: Response;
    try {
      answer = await client.fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
    } catch (error) {
      throw networkFailure(error, where);
    }
    if (answer.ok || fine.includes(answer.status)) return answer;
    // What it says may hold the key's name and the request: it goes nowhere.
    throw networkFailure(new Error(`${answer.status} ${answer.statusText}`), where, answer.status);
  };

  return {
    atOnce: 6,
    list: async () => {
      const found = new Map<string, RemoteFile>();
      for (const inside of bundleFolders) {
        const prefix = inside === "" ? begin : `${begin}${inside}/`;
        let next = "";
        do {
          // The delimiter keeps what others have in folders of theirs out of it, which may be millions.
          const query = new URLSearchParams({ "list-type": "2", prefix, delimiter: "/" });
          if (next !== "") query.set("continuation-token", next);
          const answer = await ask(`${root}?${query}`);
          const page = readPage(await answer.text());
          for (const { key, bytes, tag } of page.files) {
            if (key.startsWith(prefix)) found.set(key.slice(begin.length), { bytes, tag });
          }
          next = page.next;
        } while (next !== "");
      }
      return found;
    },
    read: async (name) => {
      const answer = await ask(urlOf(name), {}, [404]);
      return answer.status === 404 ? undefined : new Uint8Array(await answer.arrayBuffer());
    },
    write: async (name, bytes) => {
      const answer = await ask(urlOf(name), {
        method: "PUT",
        body: new Uint8Array(bytes),
        headers: { "content-type": contentType(name), "cache-control": isContent(name) ? forGood : shortly },
      });
      return { bytes: bytes.byteLength, tag: bare(answer.headers.get("etag") ?? "") };
    },
    remove: async (name) => {
      await ask(urlOf(name), { method: "DELETE" }, [404]);
    },
    finish: async () => undefined,
    close: async () => undefined,
  };
}

type Page = {
  readonly files: readonly { readonly key: string; readonly bytes: number; readonly tag: string }[];
  readonly next: string;
};

/** Reads an answer of ListObjectsV2 (Amazon S3 API reference). */
function readPage(xml: string): Page {
  const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === "Contents" });
  const { ListBucketResult: result = {} } = parser.parse(xml);
  const files = (result.Contents ?? []).map((entry: Record<string, string>) => ({
    key: entry.Key ?? "",
    bytes: Number(entry.Size),
    tag: bare(entry.ETag ?? ""),
  }));
  return { files, next: result.IsTruncated === "true" ? String(result.NextContinuationToken ?? "") : "" };
}

function bare(tag: string): string {
  return tag.replace(/&quot;|"/g, "");
}
