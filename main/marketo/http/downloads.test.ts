import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { no, page } from "#tests/support/marketoAnswers.ts";
import { scriptedMarketo } from "#tests/support/scriptedMarketo.ts";
import type { Seen } from "#tests/support/startScripted.ts";

const marketo = scriptedMarketo();

const file = Buffer.from("id,email\n1,zoë@acme.com\n".repeat(500));
const serve = (wanted: { cut?: number; whole?: boolean } = {}) => {
  let cut = wanted.cut;
  return ({ headers }: Seen, response: ServerResponse) => {
    const from = wanted.whole ? 0 : Number(/^bytes=(\d+)-/.exec(headers.range ?? "")?.[1] ?? "0");
    const part = file.subarray(from);
    const ranged = headers.range !== undefined && !wanted.whole;
    response.writeHead(ranged ? 206 : 200, {
      "content-type": "text/csv;charset=UTF-8",
      "content-length": part.length,
      ...(ranged ? { "content-range": `bytes ${from}-${file.length - 1}/${file.length}` } : {}),
    });
    const end = cut;
    cut = undefined;
    if (end === undefined) response.end(part);
    else response.write(part.subarray(0, end), () => setTimeout(() => response.destroy(), 20));
  };
};
const read = async (chunks: AsyncIterable<Uint8Array>) => {
  const parts: Uint8Array[] = [];
  const error: unknown = await (async () => {
    for await (const chunk of chunks) parts.push(chunk);
  })().catch((thrown: unknown) => thrown);
  return { bytes: Buffer.concat(parts), error };
};

test("one that broke off goes on at the byte where it did", async () => {
  marketo.answer = serve({ cut: 725 });
  const { download } = marketo.client();
  const begun = await download("/bulk/v1/leads/export/1/file.json");
  if (!begun.ok) throw new Error(begun.error.message);
  const { bytes, error } = await read(begun.value.chunks);
  expect(error).toMatchObject({ error: { code: "broken-off", retryable: true } });
  const rest = await download("/bulk/v1/leads/export/1/file.json", {
    from: bytes.length,
    size: file.length,
  });
  if (!rest.ok) throw new Error(rest.error.message);
  expect(marketo.calls().at(-1)?.headers.range).toBe(`bytes=${bytes.length}-${file.length - 1}`);
  expect(rest.value).toMatchObject({ from: bytes.length, total: file.length });
  expect(Buffer.concat([bytes, (await read(rest.value.chunks)).bytes]).equals(file)).toBe(true);
});

test("a server that sends all of it again says so", async () => {
  marketo.answer = serve({ whole: true });
  const rest = await marketo
    .client()
    .download("/bulk/v1/leads/export/1/file.json", { from: 100, size: file.length });
  expect(rest).toMatchObject({ ok: true, value: { from: 0, total: file.length } });
  if (rest.ok) expect((await read(rest.value.chunks)).bytes.length).toBe(file.length);
});

test("a part that nobody asked for is not taken for the rest", async () => {
  marketo.answer = (_, response) => {
    response.writeHead(206, { "content-type": "text/csv", "content-range": `bytes 0-99/${file.length}` });
    response.end(file.subarray(0, 100));
  };
  const rest = await marketo
    .client()
    .download("/bulk/v1/leads/export/1/file.json", { from: 100, size: file.length, tries: 1 });
  expect(rest).toMatchObject({ ok: false, error: { code: "bad-answer", retryable: true } });
});

test("one that is not there is told by the status, and a refusal inside 200 is one", async () => {
  marketo.answer = page(404, "Not found", "text/plain");
  expect(await marketo.client().download("/bulk/v1/leads/export/1/file.json")).toMatchObject({
    error: { code: "not-ready" },
  });
  marketo.answer = () => no("603");
  expect(await marketo.client().download("/bulk/v1/leads/export/1/file.json")).toMatchObject({
    error: { code: "603", permission: "Read-Only Lead" },
  });
});
