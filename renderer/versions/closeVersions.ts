import { versionsStore } from "./versionsStore.ts";

/** Closes whatever dialog of versions is open. */
export function closeVersions(): void {
  versionsStore.setState({ shown: "none" });
}
