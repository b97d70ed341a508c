/** Where the queue keeps what only it reads, in the visitor's store. */
export const queueKeys = {
  /** A report that waits for a webhook. */
  waiting: (id: string) => `out:${id}`,
  /** What a conversation has for the form; the conversations whose forms are all sent. */
  form: (conversation: string) => `form:${conversation}`,
  filled: "filled",
  /** What is known of a webhook, and whether its answers may be read. */
  hook: (url: string) => `hook:${url}`,
  silent: (url: string) => `silent:${url}`,
  /** Who delivers just now, where the browser has no locks. */
  lease: (name: string) => `lease:${name}`,
} as const;

/** What stands under `silent` of a webhook whose answers may be read. */
export const heard = 0;
