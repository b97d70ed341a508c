/** Milliseconds: a window that is hidden paints no frame. */
const atMost = 100;

/** Resolves when what was just changed has been painted, so that work which can wait does not keep it from the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, atMost);
    requestAnimationFrame(() => setTimeout(done));
  });
}
