/** Codes of what the key does not allow, or the subscription does not have. */
export const notAllowed: RegExp = /^(?:603|616|703)$/;
