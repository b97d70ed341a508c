import type { Finding } from "#shared/validation/finding.ts";
import type { EditorSession } from "../session/editorSession.ts";

const rules = ["pages", "audience", "schedule", "priority"] as const;

/** Shows what a problem is about: its card or connection, in the language it is about, the targeting or the look. */
export function showProblem({ document, view }: EditorSession, { node, edge, path, params }: Finding): void {
  const { nodes, languages } = document.getState().dialogue;
  const language = params?.language;
  if (language !== undefined && languages.includes(language)) view.setState({ language });
  view.select(nodes.some(({ id }) => id === node) && node ? [node] : [], edge ? [edge] : []);
  const part = path?.[0];
  if (part !== "targeting" && part !== "themeOverrides") return;
  const inTargeting = part === "targeting";
  view.setState({
    targetingOpen: inTargeting,
    targetingRule: inTargeting ? rules.find((name) => name === path?.[1]) : undefined,
    languagesOpen: false,
    outlineOpen: false,
    lookOpen: !inTargeting,
  });
}
