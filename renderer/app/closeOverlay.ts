import { appStore } from "./appStore.ts";

/** Closes the dialog that lies over the screen. */
export function closeOverlay(): void {
  appStore.setState({ overlay: undefined });
}
