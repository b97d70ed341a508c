/** What a file of a bundle is called where there are no folders: see `widget/loader/createScriptLoader.ts`. */
export function flatName(prefix: string, name: string): string {
  return prefix + name.replace("/", "-");
}
