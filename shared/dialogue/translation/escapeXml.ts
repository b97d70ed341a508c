const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as it stands in an attribute or between tags. */
export const escapeXml = (text: string) => text.replace(/[&<>"]/g, (one) => entities[one] ?? one);
