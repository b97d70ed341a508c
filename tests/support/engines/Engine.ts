/** A browser of another make, with one window, driven from outside. */
export type Engine = {
  readonly goto: (url: string) => Promise<void>;
  /** Runs the body of an async function in the page; answers what it returns, as JSON. Throws what it throws. */
  readonly run: (body: string) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};
