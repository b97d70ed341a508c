import type { PublishKind } from "#shared/publishing/publishKinds.ts";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";

type Common = Pick<PublishTarget, "id" | "name" | "address">;

/** A target of a kind with nothing typed in yet but what all kinds have. */
export function emptyTarget(kind: PublishKind, { id, name, address }: Common): PublishTarget {
  const common = { id, name, address };
  switch (kind) {
    case "folder":
      return { ...common, kind, folder: "" };
    case "zip":
      return { ...common, kind, file: "" };
    case "webdav":
      return { ...common, kind, url: "", user: "" };
    case "sftp":
      return { ...common, kind, host: "", port: 22, user: "", folder: "", keyFile: "", hostKey: "" };
    case "s3":
      return { ...common, kind, endpoint: "", region: "us-east-1", bucket: "", prefix: "", accessKey: "" };
    case "git":
      return { ...common, kind, folder: "", inside: "", push: true };
    case "designStudio":
      return { ...common, kind, connection: "", folder: "Images", prefix: "chat-" };
  }
}
