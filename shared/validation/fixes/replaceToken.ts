import { tokenSource } from "../../dialogue/tokenSource.ts";
import { unescapeDefault } from "../../dialogue/unescapeDefault.ts";
import { writeToken } from "../../dialogue/writeToken.ts";

/** The template with every token of the attribute `name` written anew; what `change` leaves out stays as it was. */
export function replaceToken(
  template: string,
  name: string,
  change: (fallback: string) => { readonly name?: string; readonly fallback?: string },
): string {
  return template.replace(new RegExp(tokenSource, "g"), (token, found: string, written: string = "") => {
    if (found !== name) return token;
    const old = unescapeDefault(written);
    const { name: renamed = name, fallback = old } = change(old);
    return writeToken(renamed, fallback);
  });
}
