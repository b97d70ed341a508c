/**
 * Gives a worker its one order, takes its one answer and ends it. Rejects when the worker fails.
 *
 * @param order what can be cloned
 */
export function askOnce<Answer>(worker: Worker, order: unknown): Promise<Answer> {
  const done = new Promise<Answer>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  worker.postMessage(order);
  return done.finally(() => worker.terminate());
}
