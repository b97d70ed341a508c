/** What stands behind the name in each opening tag of a page that has the name; comments are left out. Any page takes one pass. */
export function tagsOf(html: string, name: string): readonly string[] {
  const page = withoutComments(html);
  const begin = new RegExp(`<${name}(?=[\\s/>])`, "gi");
  const found: string[] = [];
  while (begin.test(page)) {
    const from = begin.lastIndex;
    const end = endOfTag(page, from);
    if (end < 0) break;
    found.push(page.slice(from, end));
    begin.lastIndex = end;
  }
  return found;
}

function withoutComments(html: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let begin = html.indexOf("<!--"); begin >= 0; begin = html.indexOf("<!--", at)) {
    const end = html.indexOf("-->", begin + 2);
    if (end < 0) break;
    kept.push(html.slice(at, begin));
    at = end + 3;
  }
  return kept.join("") + html.slice(at);
}

/** Where the tag's `>` stands, which may be in a value too; -1: nowhere. */
function endOfTag(page: string, from: number): number {
  const step = /=\s*(?:"[^"]*"|'[^']*')|>/g;
  step.lastIndex = from;
  for (let found = step.exec(page); found; found = step.exec(page)) if (found[0] === ">") return found.index;
  return -1;
}
