/** A rectangle on the screens, in device-independent pixels. */
export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const smallest = { width: 960, height: 620 };
/** As much of the title bar must be on a display as one needs to take hold of it. */
const grip = { width: 120, height: 32 };

/**
 * Bounds that the user can see and grasp: those remembered if a display still holds them, at most as large as the
 * display; undefined if none does, so that the window opens in the middle.
 */
export function fitBounds(remembered: Bounds | undefined, displays: readonly Bounds[]): Bounds | undefined {
  if (remembered === undefined) return undefined;
  const display = displays.find((area) => holdsGrip(area, remembered));
  if (display === undefined) return undefined;
  return {
    x: Math.round(remembered.x),
    y: Math.max(Math.round(remembered.y), display.y),
    width: Math.round(
      Math.min(Math.max(remembered.width, smallest.width), Math.max(display.width, smallest.width)),
    ),
    height: Math.round(
      Math.min(Math.max(remembered.height, smallest.height), Math.max(display.height, smallest.height)),
    ),
  };
}

function holdsGrip(area: Bounds, window: Bounds): boolean {
  const across = Math.min(area.x + area.width, window.x + window.width) - Math.max(area.x, window.x);
  const down = Math.min(area.y + area.height, window.y + window.height) - Math.max(area.y, window.y);
  return across >= grip.width && down >= grip.height;
}
