/** Where things stand in the visitor's store. The store adds the prefix `parley:`. */
export const storeKeys = {
  /** Who the visitor is, what he was shown, what is known of him. */
  visitor: "visitor",
  /** Reports that a webhook has not taken yet. */
  queue: "queue",
  /** What happened on the site's pages, as far as dialogues wait for it. */
  events: "events",
  /** One conversation: its state and what has been said. */
  talk: (dialogue: string) => `talk:${dialogue}`,
} as const;
