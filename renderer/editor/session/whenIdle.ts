/** Milliseconds: a window that is never idle does not keep anything from being done. */
const atMost = 1000;

/** Resolves when the window has nothing else to do. */
export function whenIdle(): Promise<void> {
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: atMost }));
}
