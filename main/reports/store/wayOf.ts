import type { Pass } from "#shared/engine/pass.ts";

/** A way as a word. Ids hold no zero character. */
export const wayOf = ([node, port]: Pass): string => `${node}\0${port}`;
