/** What decides by which colours a text is seen. A variable may hold a colour of the chat. */
const painting =
  /[{;](?:color|background(?:-color|-image|-blend-mode)?|opacity|filter|backdrop-filter|fill|--[^:;{}]+):/i;

/** Whether styles, as `checkStyles` lets them through, change colours that texts are seen by. Nobody measures these. */
export function setsColors(css: string): boolean {
  return painting.test(css);
}
