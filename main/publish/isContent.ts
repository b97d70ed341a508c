/** Whether a file of a bundle is named after its content, so that nothing else can ever stand there: all but the first few. */
export function isContent(name: string): boolean {
  return name.includes("/");
}
