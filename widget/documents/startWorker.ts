/**
 * Starts a worker and waits until it says that it is there. Null where none may run: a script of another host, a page from
 * disk, a policy that forbids it.
 */
export function startWorker(url: string): Promise<Worker | null> {
  if (new URL(url).origin !== location.origin || location.origin === "null") return Promise.resolve(null);
  return new Promise((resolve) => {
    try {
      const worker = new Worker(url);
      worker.addEventListener("message", () => resolve(worker), { once: true });
      worker.addEventListener("error", () => resolve(null), { once: true });
    } catch {
      resolve(null);
    }
  });
}
