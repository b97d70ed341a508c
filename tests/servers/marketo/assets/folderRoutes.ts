import { Refusal } from "../http/Refusal.ts";
import type { Route } from "../http/Route.ts";
import { bothOffsets } from "../people/instants.ts";
import type { Folder } from "./Folders.ts";
import { folderOf } from "./folderOf.ts";
import { found, offsetPage } from "./offsetPage.ts";

const read = ["Read-Only Assets", "Read-Write Assets"] as const;

const tell = ({ id, name, kind, parent, at }: Folder) => ({
  id,
  name,
  folderId: { id, type: "Folder" },
  folderType: kind,
  parent: { id: parent, type: "Folder" },
  path: `/${name}`,
  isArchive: false,
  isSystem: parent === 0,
  accessZoneId: 1,
  workspace: "Default",
  url: `https://app-ab12.marketo.com/#FI0A1ZN${id}`,
  createdAt: bothOffsets(at),
  updatedAt: bothOffsets(at),
});

/** Folders. */
export const folderRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/rest/asset/v1/folder/byName.json",
    needs: read,
    query: ["name*", "type", "root", "workSpace"],
    answer: ({ query }, { folders }) =>
      found(folders.all.filter(({ name }) => name === query.get("name")).map(tell)),
  },
  {
    method: "GET",
    path: "/rest/asset/v1/folder/{id}.json",
    needs: read,
    query: ["type*"],
    answer: ({ path }, { folders }) =>
      found(folders.all.filter(({ id }) => String(id) === path.id).map(tell)),
  },
  {
    method: "GET",
    path: "/rest/asset/v1/folders.json",
    needs: read,
    query: ["root", "maxDepth", "maxReturn", "offset", "workSpace"],
    answer: (request, { folders }) => offsetPage(request, folders.all, tell),
  },
  {
    method: "POST",
    path: "/rest/asset/v1/folders.json",
    needs: ["Read-Write Assets"],
    body: "form",
    answer: ({ form }, { folders }) => {
      const name = form.get("name") ?? "";
      if (name === "") throw new Refusal("701", "name cannot be blank");
      const parent = folders.find(folderOf(form.get("parent"), "parent").id);
      if (parent === undefined) throw new Refusal("710", "Parent Folder not found");
      if (folders.all.some((other) => other.name === name && other.parent === parent.id)) {
        throw new Refusal("709", `Folder '${name}' already exists`);
      }
      return { result: [tell(folders.create(name, parent))] };
    },
  },
];
