import { afterEach, describe, expect, test } from "vitest";
import { Visitor } from "../Visitor.ts";

let visitor: Visitor;
afterEach(() => visitor.close());

const assets = "/rest/asset/v1";

async function send(path: string, body: FormData | { [name: string]: string }) {
  const sent = body instanceof FormData ? body : new URLSearchParams(body);
  return (await visitor.call(assets + path, { method: "POST", body: sent })).json();
}

const upload = (
  name: string,
  text: string,
  { folder = 34, type = "text/javascript", insertOnly = false } = {},
) => {
  const body = new FormData();
  body.set("file", new Blob([text], { type }), name);
  body.set("name", name);
  body.set("folder", JSON.stringify({ id: folder, type: "Folder" }));
  body.set("insertOnly", String(insertOnly));
  return send("/files.json", body);
};

describe("pages of assets", () => {
  test("hold 20 unless more are asked for, and after the last there is no result", async () => {
    visitor = await Visitor.start();
    const fields = `${assets}/form/fields.json`;
    expect((await visitor.get(fields)).result).toHaveLength(20);
    const all = (await visitor.get(`${fields}?maxReturn=200`)).result;
    expect(all.length).toBeGreaterThan(30);
    const past = await visitor.get(`${fields}?maxReturn=200&offset=200`);
    expect(past).toMatchObject({ success: true, warnings: [expect.any(String)] });
    expect(past).not.toHaveProperty("result");
    expect(await visitor.codeOf(`${fields}?maxReturn=201`)).toBe("1003");
  });

  test("are not asked for by a form that stands for an address", async () => {
    visitor = await Visitor.start();
    const answer = await send("/form/fields.json?_method=GET", { maxReturn: "5" });
    expect(answer.errors[0].code).toBe("610");
  });
});

describe("a form", () => {
  const folder = JSON.stringify({ id: 35, type: "Folder" });

  test("is filled out only with what stands on it, and only once it is approved", async () => {
    visitor = await Visitor.start({ people: 5 });
    const [{ id }] = (await send("/forms.json", { name: "Chat capture", folder })).result;
    expect((await send(`/form/${id}/fields.json`, { fieldId: "chatPayload" })).success).toBe(true);
    expect((await send(`/form/${id}/fields.json`, { fieldId: "unheardOf" })).errors[0].code).toBe("709");
    const submit = (fields: object) =>
      visitor.post("/rest/v1/leads/submitForm.json", { formId: id, input: [{ leadFormFields: fields }] });
    const values = { email: "chat@example.com", chatPayload: "{}" };
    expect((await submit(values)).errors[0].code).toBe("1013");
    await send(`/form/${id}/approveDraft.json`, {});
    expect((await submit(values)).result).toEqual([{ id: 1006, status: "created" }]);
    expect((await submit({ ...values, seats: 3 })).result[0]).toMatchObject({ reasons: [{ code: "1003" }] });
    expect((await submit({ ...values, Email: "x@example.com" })).result[0]).toMatchObject({
      status: "skipped",
    });
    expect(visitor.marketo.people.value(1006, "chatPayload")).toBe("{}");
    expect(visitor.marketo.subscription.activities.written.map(({ typeId }) => typeId)).toEqual([12, 2]);
  });

  test("needs a folder as JSON, and leave to approve it", async () => {
    visitor = await Visitor.start({ permissions: ["Read-Write Assets"] });
    expect((await send("/forms.json", { name: "A", folder: "35" })).errors[0].code).toBe("1001");
    const [{ id }] = (await send("/forms.json", { name: "A", folder })).result;
    expect((await send(`/form/${id}/approveDraft.json`, {})).errors[0].code).toBe("603");
  });
});

describe("a file", () => {
  test("is served as it was uploaded, and as it was before by a cache", async () => {
    visitor = await Visitor.start();
    const [file] = (await upload("chat-parley.js", "one")).result;
    expect(file).toMatchObject({ size: 3, mimeType: "text/javascript", folder: { name: "Images" } });
    await upload("chat-parley.js", "three");
    const read = async () => (await fetch(file.url)).text();
    expect(await read()).toBe("three");
    visitor.marketo.fail({ match: "/rs/", with: { stale: true } });
    expect(await read()).toBe("one");
  });

  test("keeps its name for itself, its type, and below 1 MB", async () => {
    visitor = await Visitor.start();
    const code = async (answer: Promise<{ errors: { code: string }[] }>) => (await answer).errors[0]?.code;
    await upload("a.js", "one");
    expect(await code(upload("a.js", "two", { insertOnly: true }))).toBe("709");
    expect(await code(upload("a.js", "two", { folder: 36 }))).toBe("709");
    expect(await code(upload("a.js", "two", { type: "text/css" }))).toBe("709");
    expect(await code(upload("b.js", "two", { folder: 99 }))).toBe("710");
    const body = new FormData();
    body.set("file", "text that is no file");
    expect(await code(send("/files.json", body))).toBe("701");
    const large = new FormData();
    large.set("file", new Blob(["x".repeat(1_048_577)]), "large.js");
    expect((await visitor.call(`${assets}/files.json`, { method: "POST", body: large })).status).toBe(413);
  });

  test("is found by its name, unless that holds a comma", async () => {
    visitor = await Visitor.start();
    await upload("a.js", "one");
    await upload("a,b.js", "one");
    const byName = (name: string) => visitor.get(`${assets}/file/byName.json?name=${name}`);
    expect((await byName("a.js")).result).toHaveLength(1);
    expect(await byName("a,b.js")).not.toHaveProperty("result");
  });
});

test("folders of one name are told apart by what they are for, and new ones have their parent's kind", async () => {
  visitor = await Visitor.start();
  const { result } = await visitor.get(`${assets}/folder/byName.json?name=Images&type=Folder`);
  expect(result.map(({ folderType }: { folderType: string }) => folderType)).toEqual([
    "Image",
    "Marketing Folder",
  ]);
  const parent = JSON.stringify({ id: 34, type: "Folder" });
  expect((await send("/folders.json", { name: "Parley", parent })).result).toMatchObject([
    { folderType: "Image" },
  ]);
  expect((await send("/folders.json", { name: "Parley", parent })).errors[0].code).toBe("709");
});
