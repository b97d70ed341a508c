import type { BrowserWindow } from "electron";
import { screen } from "electron";
import type { Device } from "#shared/ipc/simulatorContract.ts";

/** CSS pixels of a page on a usual device of its kind. */
const sizes = {
  desktop: { width: 1280, height: 800 },
  tablet: { width: 820, height: 1180 },
  mobile: { width: 390, height: 844 },
} as const satisfies Record<Device, object>;

/** Room for the window's own frame, in pixels. */
const frame = 60;

/**
 * Gives a window the size of a device, drawn smaller where the screen is. `loaded`: a page is there, which is told that the
 * screen is that small too; before that there is nothing to tell.
 */
export function fitDevice(window: BrowserWindow, device: Device, loaded: boolean): void {
  const { workAreaSize } = screen.getDisplayMatching(window.getBounds());
  const size = sizes[device];
  const scale = Math.min(1, workAreaSize.width / size.width, (workAreaSize.height - frame) / size.height);
  window.setContentSize(Math.floor(size.width * scale), Math.floor(size.height * scale));
  if (!loaded) return;
  if (device === "desktop") {
    window.webContents.disableDeviceEmulation();
    return;
  }
  window.webContents.enableDeviceEmulation({
    screenPosition: "mobile",
    screenSize: size,
    viewSize: size,
    viewPosition: { x: 0, y: 0 },
    deviceScaleFactor: 0,
    scale,
  });
}
