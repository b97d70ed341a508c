import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";

/** What a conversation test is called where it stands beside other things. */
export function testName({ name, index }: { readonly name: string; readonly index: number }): string {
  const t = currentTexts(testsTexts);
  return t.called(name || t.untitled(index + 1));
}
