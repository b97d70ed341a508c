import type { ViewContext } from "../chat/view/ViewContext.ts";

/**
 * The id of a request: the same for the same wish of a conversation however often it is sent, from whichever page or tab, so that it
 * stays one meeting; another in every other conversation.
 */
export function requestId({ conversation }: ViewContext, ...asked: readonly unknown[]): string {
  let sum = 0;
  for (const letter of JSON.stringify(asked)) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0;
  return `${conversation()}-${sum >>> 0}`;
}
