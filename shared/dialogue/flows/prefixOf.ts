/** How the names of the cards begin that a call of a flow puts in place: after the calling card, so that tokens can hold them. */
export function prefixOf(call: string): string {
  return `${call.replace(/[\s{}":]/g, "_")}/`;
}
