import { createHash } from "node:crypto";
import type { ManifestMarketo } from "#shared/site/manifest.ts";
import { bilingual } from "./bilingual.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { formsNeeds } from "./formsNeeds.ts";
import { type PageFiles, pageFrame } from "./pageFrame.ts";
import { policyLines } from "./policyLines.ts";

const address = "https://YOUR-HOST/parley/parley.js";

/** `install.html`: the snippet, also with SRI, what a Content-Security-Policy must allow, and a check that it runs. `hosts`: what the widget talks to; `marketo`: whose form it fills in. */
export function installPage(
  loader: string,
  files: PageFiles,
  hosts: readonly string[],
  marketo?: ManifestMarketo,
): string {
  const integrity = `sha384-${createHash("sha384").update(loader).digest("base64")}`;
  const forms = formsNeeds(marketo);
  const policy = policyLines([
    { directive: "script-src", source: "https://YOUR-HOST" },
    ...hosts.map((source) => ({ directive: "connect-src", source }) as const),
    ...forms,
  ]);
  return pageFrame(
    "Install",
    `<h1>${bilingual("One line on your site", "Uma linha no seu site")}</h1>
<p class="lead">${bilingual(
      "Copy this folder to your web server or file host, then put this line into every page, before <code>&lt;/head&gt;</code>.",
      "Copie esta pasta para o seu servidor ou hospedagem de arquivos e coloque esta linha em todas as páginas, antes de <code>&lt;/head&gt;</code>.",
    )}</p>
${snippet(`<script async src="${address}"></script>`)}
${check()}
<h2>${bilingual("With a fixed fingerprint (SRI)", "Com impressão digital fixa (SRI)")}</h2>
<p>${bilingual(
      "The browser then refuses a changed loader. Your host must send <code>Access-Control-Allow-Origin</code>, and the line must be renewed when a new version of Parley has changed the loader; publishing dialogues does not change it.",
      "Assim o navegador recusa um carregador alterado. O servidor precisa enviar <code>Access-Control-Allow-Origin</code>, e a linha deve ser renovada quando uma nova versão do Parley mudar o carregador; publicar diálogos não o muda.",
    )}</p>
${snippet(`<script async src="${address}" integrity="${integrity}" crossorigin="anonymous"></script>`)}
<h2>Content-Security-Policy</h2>
<p>${bilingual(
      "If your site sends one, add this. Nothing inline, no eval and no rule for styles is needed.",
      "Se o seu site envia uma, acrescente isto. Não é preciso nada inline, nem eval, nem regra de estilo.",
    )}</p>
${snippet(policy.join("; "))}
${forms.length > 0 ? formsNote : ""}<p>${bilingual(
      "If it has <code>trusted-types</code>, add <code>parley</code> to the names there.",
      "Se ela tem <code>trusted-types</code>, acrescente <code>parley</code> aos nomes que estão lá.",
    )}</p>
<h2>${bilingual("How long files may be kept", "Por quanto tempo guardar os arquivos")}</h2>
<ul>
<li>${bilingual(
      "<code>parley.js</code> and <code>site.js</code>: five minutes, so that a new version arrives soon.",
      "<code>parley.js</code> e <code>site.js</code>: cinco minutos, para que uma nova versão chegue logo.",
    )}</li>
<li>${bilingual(
      "Everything in <code>a/</code>, <code>c/</code> and <code>d/</code>: for good. Its names change with its content.",
      "Tudo em <code>a/</code>, <code>c/</code> e <code>d/</code>: para sempre. Os nomes mudam com o conteúdo.",
    )}</li>
<li>${bilingual(
      "To go back to the version before: put <code>site.previous.js</code> in the place of <code>site.js</code>.",
      "Para voltar à versão anterior: coloque <code>site.previous.js</code> no lugar de <code>site.js</code>.",
    )}</li>
</ul>`,
    files,
  );
}

const formsNote = `<p>${bilingual(
  "The rules for frames and styles are for Marketo's own library, which sends what visitors leave. Without them the chat works, and what they leave waits in their browser.",
  "As regras de frames e estilos são para a biblioteca do Marketo, que envia o que os visitantes deixam. Sem elas o chat funciona, e o que eles deixam espera no navegador.",
)}</p>
`;

function snippet(code: string): string {
  const copy = `<span data-copy-label>${bilingual("Copy", "Copiar")}</span><span data-copied hidden>${bilingual("Copied", "Copiado")}</span>`;
  return `<div class="snippet"><pre tabindex="0"><code data-snippet>${escapeHtml(code)}</code></pre><button type="button" data-copy>${copy}</button></div>`;
}

function check(): string {
  const waiting = bilingual("Checking that the bundle runs…", "Verificando se o pacote funciona…");
  const good = bilingual(
    "It runs: the loader has read the manifest.",
    "Funciona: o carregador leu o manifesto.",
  );
  const bad = bilingual(
    "It does not run from here. Are parley.js and site.js beside this page?",
    "Não funciona a partir daqui. parley.js e site.js estão ao lado desta página?",
  );
  return `<p class="check" role="status" data-check><span class="dot"></span><span data-waiting>${waiting}</span><span data-good hidden>${good}</span><span data-bad hidden>${bad}</span></p>`;
}
