import { assetScript } from "#shared/site/assetScript.ts";

/** The script that hands the content of a bundled file, such as `a/….pdf`, to the chat. */
export function assetContent(file: string, content: Uint8Array): string {
  return `parley.register("${assetScript(file)}","${Buffer.from(content).toString("base64")}");\n`;
}
