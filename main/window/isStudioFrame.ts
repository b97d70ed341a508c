/** What of a frame tells whose it is. */
type Frame = { readonly url: string; readonly parent: unknown };

/** Whether a frame may call main: the top frame of the studio's window, on a page of the studio. */
export function isStudioFrame(frame: Frame | null, top: Frame | undefined, home: string): boolean {
  return frame !== null && frame === top && frame.parent === null && frame.url.startsWith(`${home}/`);
}
