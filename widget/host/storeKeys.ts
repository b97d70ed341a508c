/** Where things stand in the visitor's store. The store adds the prefix `parley:`. */
export const storeKeys = {
  /** Who the visitor is, what he was shown, what is known of him. */
  visitor: "visitor",
  /** There while reports wait for a webhook: see `queueKeys`. */
  queue: "queue",
  /** What happened on the site's pages, as far as dialogues wait for it. */
  events: "events",
  /** One conversation: its state and what has been said. */
  talk: (dialogue: string) => `talk:${dialogue}`,
} as const;
