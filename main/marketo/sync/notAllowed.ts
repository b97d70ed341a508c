/** Codes of what the key does not allow, or the subscription does not have; a gateway may say so in its own way. */
export const notAllowed: RegExp = /^(?:603|610|616|703|http-404)$/;
