import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { bilingual } from "./bilingual.ts";
import { escapeHtml } from "./escapeHtml.ts";

/** What the bundle's own pages share. Paths are relative to the bundle. */
export type PageFiles = {
  readonly settings: SiteSettings;
  readonly script: string;
  readonly style: string;
};

/** An HTML page of the bundle. It holds no inline script or style, so that it works under the strictest policy. */
export function pageFrame(title: string, body: string, { settings, script, style }: PageFiles): string {
  const site = escapeHtml(settings.name || "Parley");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · ${site}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
<script src="parley.js" async></script>
<script src="${script}" defer></script>
</head>
<body>
<header class="top">
<strong>${site}</strong>
<nav aria-label="Parley"><a href="index.html">${bilingual("Try it", "Experimentar")}</a><a href="install.html">${bilingual("Install", "Instalar")}</a></nav>
<div class="languages" role="group" aria-label="Language / Idioma"><button type="button" data-language="en" lang="en">English</button><button type="button" data-language="pt-BR" lang="pt-BR">Português</button></div>
</header>
<main>
${body}
</main>
</body>
</html>
`;
}
