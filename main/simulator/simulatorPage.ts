import { escapeHtml } from "../bundle/escapeHtml.ts";
import { appOrigin } from "../protocol/schemes.ts";
import type { Simulation } from "./Simulator.ts";

/** The blank page that a simulation happens on. It holds no inline script, as its policy demands. */
export function simulatorPage({ dialogue, language, attributes }: Simulation): string {
  const visitor = escapeHtml(JSON.stringify(attributes));
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(dialogue.name)}</title>
<link rel="stylesheet" href="simulator.css">
<script src="parley.js" defer></script>
<script src="simulator.js" defer data-parent="${appOrigin}" data-dialogue="${escapeHtml(dialogue.id)}" data-attributes="${visitor}"></script>
</head>
<body></body>
</html>
`;
}
