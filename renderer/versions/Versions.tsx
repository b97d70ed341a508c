import { lazy, Suspense, useEffect } from "react";
import { useCommands } from "../commands/useCommands.ts";
import { KeepVersionDialog } from "./KeepVersionDialog.tsx";
import { versionCommands } from "./versionCommands.ts";
import { versionsStore } from "./versionsStore.ts";

const VersionsDialog = lazy(() =>
  import("./VersionsDialog.tsx").then(({ VersionsDialog }) => ({ default: VersionsDialog })),
);

/** What the editor has of versions: its commands, and the dialog that is open. */
export function Versions() {
  useCommands(versionCommands);
  useEffect(() => () => versionsStore.setState({ shown: "none" }), []);
  const shown = versionsStore((state) => state.shown);
  if (shown === "naming") return <KeepVersionDialog />;
  if (shown === "none") return null;
  return (
    <Suspense fallback={null}>
      <VersionsDialog />
    </Suspense>
  );
}
