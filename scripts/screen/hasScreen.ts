/** Whether windows can be shown here: always, except on Linux with neither X nor Wayland. */
export function hasScreen(): boolean {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
