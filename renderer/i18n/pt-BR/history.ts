import type { history as en } from "../en/history.ts";

export const history: typeof en = {
  undo: "Desfazer",
  redo: "Refazer",
  undoStep: (step) => `Desfazer: ${step}`,
  redoStep: (step) => `Refazer: ${step}`,
  undone: (step) => `Desfeito: ${step}`,
  redone: (step) => `Refeito: ${step}`,
};
