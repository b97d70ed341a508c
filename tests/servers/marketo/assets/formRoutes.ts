import type { Form, Forms } from "../forms/Forms.ts";
import type { MarketoRequest } from "../http/MarketoRequest.ts";
import { Refusal } from "../http/Refusal.ts";
import type { Route } from "../http/Route.ts";
import { bothOffsets } from "../people/instants.ts";
import type { Subscription } from "../Subscription.ts";
import { folderOf } from "./folderOf.ts";
import { found, offsetPage } from "./offsetPage.ts";

type Entry = Forms["all"][number];

const read = ["Read-Only Assets", "Read-Write Assets"] as const;
const write = ["Read-Write Assets"] as const;

const tell = ({ id, name, folder, approved, draft, createdAt, updatedAt }: Entry, status?: string) => ({
  id,
  name,
  description: "",
  createdAt: bothOffsets(createdAt),
  updatedAt: bothOffsets(updatedAt),
  status: status ?? (approved && !draft ? "approved" : "draft"),
  url: `https://app-ab12.marketo.com/#FO${id}A1`,
  theme: "simple",
  language: "English",
  locale: "en_US",
  progressiveProfiling: false,
  labelPosition: "left",
  fontFamily: "Helvetica",
  fontSize: "13px",
  folder: { id: folder, type: "Folder" },
  knownVisitor: { type: "form", template: null },
  thankYouList: [{ followupType: "none", followupValue: null, default: true }],
  buttonLocation: 120,
  buttonLabel: "Submit",
  waitingLabel: "Please Wait",
});

const tellFields = (form: Form | undefined) =>
  (form?.fields ?? []).map(({ id, label, dataType, required }, rowNumber) => ({
    id,
    label,
    dataType,
    required,
    rowNumber,
    columnNumber: 0,
    formPrefill: true,
    visibilityRules: { ruleType: "alwaysShow" },
  }));

function entryFor({ path }: MarketoRequest, { forms }: Subscription): Entry {
  const entry = forms.find(Number(path.id));
  if (entry === undefined) throw new Refusal("702", `Form '${path.id}' not found`);
  return entry;
}

function withStatus(all: readonly Entry[], status: string | null): readonly Entry[] {
  return all.filter(
    ({ approved, draft }) => status === null || (status === "approved" ? approved : draft) !== undefined,
  );
}

/** Forms, from draft to approval, and the fields that can stand on them. */
export const formRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/rest/asset/v1/form/fields.json",
    needs: read,
    query: ["maxReturn", "offset"],
    answer: (request, { people }) =>
      offsetPage(
        request,
        people.fields.filter(({ form, soap, hidden }) => form !== undefined && soap !== undefined && !hidden),
        (field) => ({
          id: field.soap,
          dataType: field.form,
          isRequired: false,
          isSensitive: field.sensitive === true,
          ...(field.length !== undefined && { maxLength: field.length }),
          ...(field.picklist !== undefined && { picklistValues: field.picklist }),
          validationMessage: "This field is required.",
          visibleRows: 4,
        }),
      ),
  },
  {
    method: "GET",
    path: "/rest/asset/v1/forms.json",
    needs: read,
    query: ["status", "folder", "maxReturn", "offset"],
    answer: (request, { forms }) => {
      const status = request.query.get("status");
      return offsetPage(request, withStatus(forms.all, status), (entry) => tell(entry, status ?? undefined));
    },
  },
  {
    method: "GET",
    path: "/rest/asset/v1/form/byName.json",
    needs: read,
    query: ["name*", "status", "folder"],
    answer: ({ query }, { forms }) =>
      found(
        withStatus(forms.all, query.get("status"))
          .filter(({ name }) => name === query.get("name"))
          .map((entry) => tell(entry, query.get("status") ?? undefined)),
      ),
  },
  {
    method: "GET",
    path: "/rest/asset/v1/form/{id}.json",
    needs: read,
    query: ["status"],
    answer: (request, subscription) => {
      const entry = entryFor(request, subscription);
      const status = request.query.get("status");
      return found(withStatus([entry], status).map((one) => tell(one, status ?? undefined)));
    },
  },
  {
    method: "GET",
    path: "/rest/asset/v1/form/{id}/fields.json",
    needs: read,
    query: ["status"],
    answer: (request, subscription) => {
      const { approved, draft } = entryFor(request, subscription);
      const status = request.query.get("status");
      const shown = status === "approved" ? approved : status === "draft" ? draft : (draft ?? approved);
      return found(tellFields(shown));
    },
  },
  {
    method: "POST",
    path: "/rest/asset/v1/forms.json",
    needs: write,
    body: "form",
    answer: ({ form }, { forms, folders }) => {
      const name = form.get("name") ?? "";
      if (name === "") throw new Refusal("701", "name cannot be blank");
      const { id: folder, type } = folderOf(form.get("folder"), "folder");
      if (type === "Folder" && folders.find(folder) === undefined)
        throw new Refusal("710", "Parent Folder not found");
      if (forms.all.some((other) => other.name === name))
        throw new Refusal("709", `Form '${name}' already exists`);
      return { result: [tell(forms.create(name, folder))] };
    },
  },
  {
    method: "POST",
    path: "/rest/asset/v1/form/{id}/fields.json",
    needs: write,
    body: "form",
    answer: (request, subscription) => {
      const entry = entryFor(request, subscription);
      const id = request.form.get("fieldId") ?? "";
      const field = subscription.people.fields.find(({ soap, form }) => soap === id && form !== undefined);
      if (field === undefined) throw new Refusal("709", `Field '${id}' not found`);
      const { forms } = subscription;
      forms.change(entry, (fields) => {
        if (fields.some((own) => own.id === id))
          throw new Refusal("709", `Field '${id}' is on the form already`);
        const required = request.form.get("required") === "true";
        const label = request.form.get("label") ?? `${field.label}:`;
        return [
          ...fields,
          { id, label, dataType: request.form.get("fieldType") ?? field.form ?? "text", required },
        ];
      });
      return { result: tellFields(entry.draft).slice(-1) };
    },
  },
  {
    method: "POST",
    path: "/rest/asset/v1/form/{id}/field/{fieldId}.json",
    needs: write,
    body: "form",
    answer: (request, subscription) => {
      const entry = entryFor(request, subscription);
      const { form, path } = request;
      const known = (entry.draft ?? entry.approved)?.fields.some(({ id }) => id === path.fieldId);
      if (!known) throw new Refusal("702", `Field '${path.fieldId}' not found`);
      subscription.forms.change(entry, (fields) =>
        fields.map((field) =>
          field.id === path.fieldId
            ? {
                ...field,
                label: form.get("label") ?? field.label,
                dataType: form.get("fieldType") ?? field.dataType,
                required: (form.get("required") ?? String(field.required)) === "true",
              }
            : field,
        ),
      );
      return { result: tellFields(entry.draft).filter(({ id }) => id === path.fieldId) };
    },
  },
  {
    method: "POST",
    path: "/rest/asset/v1/form/{id}/field/{fieldId}/delete.json",
    needs: write,
    body: "form",
    answer: (request, subscription) => {
      const entry = entryFor(request, subscription);
      subscription.forms.change(entry, (fields) => fields.filter(({ id }) => id !== request.path.fieldId));
      return { result: [{ id: request.path.fieldId }] };
    },
  },
  {
    method: "POST",
    path: "/rest/asset/v1/form/{id}/approveDraft.json",
    needs: ["Approve Assets"],
    body: "form",
    answer: (request, subscription) => {
      const entry = entryFor(request, subscription);
      if (entry.draft === undefined) throw new Refusal("709", "The form has no draft");
      subscription.forms.approve(entry);
      return { result: [tell(entry, "approved")] };
    },
  },
  {
    method: "POST",
    path: "/rest/asset/v1/form/{id}/discardDraft.json",
    needs: write,
    body: "form",
    answer: (request, subscription) => {
      const entry = entryFor(request, subscription);
      subscription.forms.discardDraft(entry);
      return { result: [tell(entry)] };
    },
  },
  {
    method: "POST",
    path: "/rest/asset/v1/form/{id}/delete.json",
    needs: write,
    body: "form",
    answer: (request, subscription) => {
      const { id } = entryFor(request, subscription);
      subscription.forms.delete(id);
      return { result: [{ id }] };
    },
  },
];
