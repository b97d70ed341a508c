import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A small store that speaks as much of S3 as publishing needs and lets in only what is signed with its one secret. */
export type SignedS3 = {
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** Contents by key. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Whether it has room for more. */
  readonly room: { left: boolean };
  readonly stop: () => Promise<void>;
};

/** Starts it on a free port of 127.0.0.1. */
export async function startSignedS3(): Promise<SignedS3> {
  const [bucket, accessKey, secretKey] = ["site", "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"];
  const files = new Map<string, Buffer>();
  const room = { left: true };
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const url = new URL(request.url ?? "/", "http://s3");
    const end = (status: number, text: string | Buffer = "") =>
      response.writeHead(status, { etag: etagOf(body) }).end(text);
    if (!isSigned(request, url, body, secretKey)) return end(403, error("SignatureDoesNotMatch"));
    const key = decodeURIComponent(url.pathname).slice(`/${bucket}/`.length);
    if (url.searchParams.has("list-type")) return end(200, listOf(files, url));
    if (request.method === "PUT" && !room.left) return end(507, error("InsufficientStorage"));
    if (request.method === "PUT") files.set(key, body);
    if (request.method === "DELETE") files.delete(key);
    const content = files.get(key);
    if (request.method === "GET") return content ? end(200, content) : end(404, error("NoSuchKey"));
    return end(200);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ bucket, accessKey, secretKey, files, room },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const hex = (content: string | Buffer) => createHash("sha256").update(content).digest("hex");
const sign = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
const etagOf = (content: Buffer) => `"${createHash("md5").update(content).digest("hex")}"`;
const error = (code: string) => `<Error><Code>${code}</Code></Error>`;

/** Signature Version 4 as the AWS General Reference tells to make it: made anew of what arrived, and compared. */
function isSigned(
  { method = "", headers }: IncomingMessage,
  url: URL,
  body: Buffer,
  secret: string,
): boolean {
  const given =
    /Credential=[^/]+\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]+)/.exec(
      headers.authorization ?? "",
    );
  if (!given) return false;
  const [, day = "", region = "", service = "", names = "", signature = ""] = given;
  const sent = String(headers["x-amz-content-sha256"]);
  if (sent !== "UNSIGNED-PAYLOAD" && sent !== hex(body)) return false;
  const query = [...url.searchParams]
    .map(([name, value]) => `${strict(name)}=${strict(value)}`)
    .sort()
    .join("&");
  const lines = names.split(";").map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const pathname = url.pathname.split("/").map((part) => strict(decodeURIComponent(part)));
  const request = [method, pathname.join("/"), query, lines.join(""), names, sent].join("\n");
  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, hex(request)].join("\n");
  const key = [region, service, "aws4_request"].reduce<Buffer>(sign, sign(`AWS4${secret}`, day));
  return sign(key, text).toString("hex") === signature;
}

/** Percent-encoded as RFC 3986 has it, with everything reserved. */
function strict(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function listOf(files: ReadonlyMap<string, Buffer>, { searchParams }: URL): string {
  const prefix = searchParams.get("prefix") ?? "";
  const entries = [...files].filter(
    ([key]) => key.startsWith(prefix) && !key.slice(prefix.length).includes("/"),
  );
  const contents = entries.map(
    ([key, content]) =>
      `<Contents><Key>${key}</Key><Size>${content.byteLength}</Size><ETag>${etagOf(content)}</ETag></Contents>`,
  );
  return `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join("")}</ListBucketResult>`;
}
