/** Whether this runs as root, who may install system packages and for whom Chromium has no sandbox. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
