import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { textsFor } from "../../texts/textsFor.ts";
import type { SignInEnd } from "../oauth/SignInEnd.ts";

/** What the browser shows when a sign-in comes back to Parley: what became of it. */
export function signInPage(end: SignInEnd, context: Pick<HandlerContext, "preferences" | "app">): string {
  const { title, text } = textsFor(context).signIn[end];
  return `<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:20vh auto;max-width:30rem;padding:0 1rem;color-scheme:light dark}</style>
<h1>${title}</h1><p>${text}</p>`;
}
