import { useEffect } from "react";
import { useCommands } from "../commands/useCommands.ts";
import { lazyPart } from "../ui/lazyPart.tsx";
import { versionCommands } from "./versionCommands.ts";
import { versionsStore } from "./versionsStore.ts";

const VersionsDialog = lazyPart(() => import("./VersionsDialog.tsx"), "VersionsDialog");
const KeepVersionDialog = lazyPart(() => import("./KeepVersionDialog.tsx"), "KeepVersionDialog");

/** What the editor has of versions: its commands, and the dialog that is open. */
export function Versions() {
  useCommands(versionCommands);
  useEffect(() => () => versionsStore.setState({ shown: "none" }), []);
  const shown = versionsStore((state) => state.shown);
  if (shown === "naming") return <KeepVersionDialog />;
  if (shown === "none") return null;
  return <VersionsDialog />;
}
