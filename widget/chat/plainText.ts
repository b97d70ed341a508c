/** Stands in for the shared function in the chat, which shows every message with its formatting. */
export const plainText = (): string => "";
