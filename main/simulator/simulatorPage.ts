import { escapeHtml } from "../bundle/escapeHtml.ts";
import { appOrigin } from "../protocol/schemes.ts";
import { givenToPage } from "./givenToPage.ts";
import type { Simulation } from "./Simulator.ts";

/** The blank page that a simulation happens on. It holds no inline script, as its policy demands. */
export function simulatorPage(simulation: Simulation): string {
  const { dialogue, visitor, closed = false, scheme } = simulation;
  const given = { ...givenToPage(simulation), referrer: visitor.referrer, opens: true, closed };
  return `<!doctype html>
<html lang="${escapeHtml(visitor.language ?? dialogue.language)}"${scheme === undefined ? "" : ` data-scheme="${scheme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(dialogue.name)}</title>
<link rel="stylesheet" href="simulator.css">
<script src="simulator.js" defer data-parent="${appOrigin}" data-simulation="${escapeHtml(JSON.stringify(given))}"></script>
<script src="parley.js" defer></script>
<script src="simulation.js" defer></script>
</head>
<body></body>
</html>
`;
}
