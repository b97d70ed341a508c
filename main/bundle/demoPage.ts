import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { bilingual } from "./bilingual.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { type PageFiles, pageFrame } from "./pageFrame.ts";

/** `index.html`: shows the bundle at work. Each dialogue has a button that opens it, whatever its targeting says. */
export function demoPage(dialogues: readonly Dialogue[], files: PageFiles): string {
  const heading = bilingual("See your dialogues at work", "Veja seus diálogos em ação");
  const lead = bilingual(
    "This page runs the very files that your site will serve. Open a dialogue and talk to it as a visitor would.",
    "Esta página usa os mesmos arquivos que o seu site vai servir. Abra um diálogo e converse como um visitante faria.",
  );
  const note = bilingual(
    "What you answer here goes where the site’s settings say, as on the real page.",
    "O que você responde aqui vai para onde as configurações do site dizem, como na página real.",
  );
  return pageFrame(
    "Demo",
    `<h1>${heading}</h1>
<p class="lead">${lead}</p>
<ul class="dialogues">
${dialogues.map(item).join("\n")}
</ul>
<p class="note">${note}</p>`,
    files,
  );
}

function item({ id, name, description, languages }: Dialogue): string {
  const label = escapeHtml(name || id);
  const tags = languages.map((tag) => `<span>${escapeHtml(tag)}</span>`).join(" ");
  const about = description === "" ? "" : `<p>${escapeHtml(description)}</p>`;
  const open = `${bilingual("Open", "Abrir")}<span class="unseen"> ${label}</span>`;
  return `<li><div><h2>${label}</h2>${about}<p class="tags">${tags}</p></div><button type="button" class="primary" data-open="${escapeHtml(id)}">${open}</button></li>`;
}
