import { fillUrl } from "#shared/dialogue/fillUrl.ts";

/** Stands in for the shared function of this name in the chat: the addresses of its cards have been read by `readProgram`. */
export const resolveUrl = fillUrl;
