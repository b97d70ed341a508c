import type { Problem } from "#shared/validation/problem.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Chooses what a problem is about: its card or connection, in the language it is about. */
export function showProblem({ document, view }: EditorSession, { node, edge, params }: Problem): void {
  const { nodes, languages } = document.getState().dialogue;
  const language = params?.language;
  if (language !== undefined && languages.includes(language)) view.setState({ language });
  view.select(nodes.some(({ id }) => id === node) && node ? [node] : [], edge ? [edge] : []);
}
