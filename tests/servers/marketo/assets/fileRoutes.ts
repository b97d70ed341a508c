import type { UploadedFile } from "../http/MarketoRequest.ts";
import { Refusal } from "../http/Refusal.ts";
import type { Route } from "../http/Route.ts";
import { bothOffsets } from "../people/instants.ts";
import type { Subscription } from "../Subscription.ts";
import type { StoredFile } from "./Files.ts";
import { folderOf } from "./folderOf.ts";
import { found, offsetPage } from "./offsetPage.ts";

const read = ["Read-Only Assets", "Read-Write Assets"] as const;
const write = ["Read-Write Assets"] as const;

const tell =
  ({ folders, settings, origin }: Subscription) =>
  ({ id, name, folder, description, type, contents, createdAt, updatedAt }: StoredFile) => ({
    id,
    name,
    description,
    size: contents.at(-1)?.length ?? 0,
    mimeType: type,
    url: `${origin}/rs/${settings.munchkinId}/images/${encodeURIComponent(name)}`,
    folder: { id: folder, name: folders.find(folder)?.name ?? "", type: "Folder" },
    createdAt: bothOffsets(createdAt),
    updatedAt: bothOffsets(updatedAt),
  });

/** What was uploaded as `file`: a part without a name of a file is none. */
function uploaded(files: { readonly [name: string]: UploadedFile }): UploadedFile {
  const { file } = files;
  if (file === undefined) throw new Refusal("701", "file cannot be blank");
  return file;
}

/** Files of Design Studio: created, replaced, read; their contents are served to everybody under `url`. */
export const fileRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/rest/asset/v1/files.json",
    needs: read,
    query: ["folder", "offset", "maxReturn"],
    answer: (request, subscription) => {
      const folder = request.query.get("folder");
      const id = folder === null ? undefined : folderOf(folder, "folder").id;
      const files = subscription.files.all.filter((file) => id === undefined || file.folder === id);
      return offsetPage(request, files, tell(subscription));
    },
  },
  {
    method: "GET",
    path: "/rest/asset/v1/file/byName.json",
    needs: read,
    query: ["name*"],
    answer: ({ query }, subscription) => {
      // Names with commas cannot be searched for.
      const files = subscription.files.all.filter(
        ({ name }) => name === query.get("name") && !name.includes(","),
      );
      return found(files.map(tell(subscription)));
    },
  },
  {
    method: "GET",
    path: "/rest/asset/v1/file/{id}.json",
    needs: read,
    answer: ({ path }, subscription) =>
      found(subscription.files.all.filter(({ id }) => String(id) === path.id).map(tell(subscription))),
  },
  {
    method: "POST",
    path: "/rest/asset/v1/files.json",
    needs: write,
    body: "multipart",
    answer: ({ form, files }, subscription) => {
      const file = uploaded(files);
      const name = form.get("name") ?? "";
      if (name === "") throw new Refusal("701", "name cannot be blank");
      const { id: folder } = folderOf(form.get("folder"), "folder");
      if (subscription.folders.find(folder) === undefined)
        throw new Refusal("710", "Parent Folder not found");
      const before = subscription.files.all.find((other) => other.name === name);
      if (before === undefined) {
        const stored = subscription.files.create(name, folder, form.get("description") ?? "", file);
        return { result: [tell(subscription)(stored)] };
      }
      if (form.get("insertOnly") === "true" || before.folder !== folder || before.type !== file.type) {
        throw new Refusal("709", `File '${name}' already exists`);
      }
      subscription.files.replace(before, file);
      return { result: [tell(subscription)(before)] };
    },
  },
  {
    method: "POST",
    path: "/rest/asset/v1/file/{id}/content.json",
    needs: write,
    body: "multipart",
    answer: ({ path, files }, subscription) => {
      const file = uploaded(files);
      const before = subscription.files.all.find(({ id }) => String(id) === path.id);
      if (before === undefined) throw new Refusal("702", "File not found");
      if (before.type !== file.type) throw new Refusal("709", "The file must be of the same type");
      subscription.files.replace(before, file);
      return { result: [tell(subscription)(before)] };
    },
  },
];
