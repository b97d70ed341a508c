import { expect, test } from "vitest";
import { makeCaptureForm } from "#main/marketo/forms/makeCaptureForm.ts";
import { marketoContract } from "#tests/support/marketoContract.ts";

const start = marketoContract();
const fields = ["Email", "Company", "Phone"];

test("a form for chats has its fields, none of which must be filled in, and is approved", async () => {
  const { marketo, client } = await start();
  const made = await makeCaptureForm(client, "Chat capture", [...fields, "chatNothing"]);
  expect(made).toEqual({ id: expect.any(Number), existed: false, missing: ["chatNothing"] });
  const { forms, folders } = marketo.subscription;
  const form = forms.approved(made.id);
  expect(form?.fields.map(({ id, required }) => [id, required])).toEqual(
    ["FirstName", "LastName", "Email", "Company", "Phone"].map((id) => [id, false]),
  );
  expect(folders.find(form?.folder ?? 0)?.name).toBe("Forms");
  expect(forms.find(made.id)?.draft).toBeUndefined();
});

test("an approved form of the name is used as it is, also where somebody works on a draft of it", async () => {
  const { marketo, client } = await start();
  const { id } = await makeCaptureForm(client, "Chat capture", ["Email"]);
  const { forms } = marketo.subscription;
  const entry = forms.find(id);
  if (entry) forms.change(entry, () => []);
  const before = forms.approved(id);
  expect(await makeCaptureForm(client, "Chat capture", fields)).toEqual({ id, existed: true, missing: [] });
  expect([forms.all.length, forms.approved(id), entry?.draft?.fields]).toEqual([1, before, []]);
});

test.each([[/^POST .*forms\.json/], [/^POST .*\/fields\.json/], [/^POST .*approveDraft\.json/]])(
  "after an attempt whose answer to %s was lost the next one completes the form, once",
  async (match) => {
    const { marketo, client } = await start();
    marketo.fail({ match, with: { lose: true } });
    await expect(makeCaptureForm(client, "Chat capture", fields)).rejects.toMatchObject({
      error: { unsure: true },
    });
    const { id } = await makeCaptureForm(client, "Chat capture", fields);
    const { forms } = marketo.subscription;
    expect(forms.all).toHaveLength(1);
    expect(forms.approved(id)?.fields.map((field) => field.id)).toEqual(expect.arrayContaining(fields));
  },
);

test("a role that may not approve is named, and nothing is taken for done", async () => {
  const { client } = await start({ permissions: ["Read-Only Assets", "Read-Write Assets"] });
  await expect(makeCaptureForm(client, "Chat capture", fields)).rejects.toMatchObject({
    error: { code: "603", permission: "Approve Assets" },
  });
});
