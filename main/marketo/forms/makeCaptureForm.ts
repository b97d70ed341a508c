import type { CaptureForm } from "#shared/marketo/captureForm.ts";
import type { MarketoAnswer } from "../http/MarketoAnswer.ts";
import type { MarketoClient } from "../http/MarketoClient.ts";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import type { MarketoResult } from "../http/MarketoResult.ts";
import { orThrow } from "../sync/orThrow.ts";
import { findFormsFolder } from "./findFormsFolder.ts";
import { formEntrySchema, formFieldSchema } from "./formAnswers.ts";

/** The user waits for it: it goes out although the day's budget is used up, and is not tried for long. */
const how = { forced: true, tries: 2 } as const;
const base = "/rest/asset/v1";

/**
 * Makes the form that chats fill in: with these fields, by SOAP name, none of them required, and approved. An approved form of the
 * name is used as it is; a draft of it, as an attempt that broke off leaves one, is completed.
 *
 * @throws {MarketoFailure} what Marketo refused
 */
export async function makeCaptureForm(
  client: MarketoClient,
  name: string,
  fields: readonly string[],
): Promise<Omit<CaptureForm, "munchkinId">> {
  const approved = await findForm(client, name, "approved");
  if (approved !== undefined) return { id: approved, existed: true, missing: [] };
  const id = (await findForm(client, name)) ?? (await createForm(client, name));
  const path = `${base}/form/${id}`;
  const before = await fieldsOf(client, id, "draft");
  const missing: string[] = [];
  for (const field of fields) {
    if (before.some((own) => own.id === field)) continue;
    const added = await client.postForm(`${path}/fields.json`, { fieldId: field }, how);
    if (isUnknown(added)) missing.push(field);
    else orThrow(added);
  }
  // A field that must be filled in keeps back what is sent unseen.
  for (const field of await fieldsOf(client, id, "draft"))
    if (field.required)
      orThrow(
        await client.postForm(
          `${path}/field/${encodeURIComponent(field.id)}.json`,
          { required: false },
          {
            ...how,
            repeatable: true,
          },
        ),
      );
  orThrow(await client.postForm(`${path}/approveDraft.json`, {}, how));
  const stands = orThrow(await client.get(`${path}.json`, { status: "approved" }, how));
  return { id: firstId(stands), existed: false, missing };
}

async function findForm(
  client: MarketoClient,
  name: string,
  status?: "approved",
): Promise<number | undefined> {
  const found = orThrow(await client.get(`${base}/form/byName.json`, { name, status }, how));
  return found.result.length === 0 ? undefined : firstId(found);
}

async function createForm(client: MarketoClient, name: string): Promise<number> {
  const folder = JSON.stringify({ id: await findFormsFolder(client), type: "Folder" });
  return firstId(orThrow(await client.postForm(`${base}/forms.json`, { name, folder }, how)));
}

async function fieldsOf(client: MarketoClient, id: number, status: string) {
  const { result } = orThrow(await client.get(`${base}/form/${id}/fields.json`, { status }, how));
  return result.flatMap((field) => formFieldSchema.safeParse(field).data ?? []);
}

function firstId({ result }: MarketoAnswer): number {
  const form = formEntrySchema.safeParse(result[0]);
  if (form.success) return form.data.id;
  throw new MarketoFailure({ code: "bad-answer", message: "Marketo names no form.", retryable: false });
}

/** Marketo has no such field for forms: that is no reason to go without the others. */
function isUnknown(added: MarketoResult<MarketoAnswer>): boolean {
  return !added.ok && /^7(?:02|09|11)$/.test(added.error.code);
}
