/** Whether the keyboard has a command key. */
export const isMac = typeof navigator !== "undefined" && navigator.platform.startsWith("Mac");
