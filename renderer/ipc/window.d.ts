import type { Bridge } from "#shared/ipc/bridge.ts";

declare global {
  interface Window {
    /** Put there by the preload. Only renderer/ipc reads it. */
    readonly studio: Bridge;
  }
}
