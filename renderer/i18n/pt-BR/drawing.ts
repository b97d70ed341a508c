import type { drawing as english } from "../en/drawing.ts";

/** Texts of exporting a drawing of the dialogue. */
export const drawing: typeof english = {
  mermaid: "Diagrama Mermaid…",
  svg: "Imagem (SVG)…",
  png: "Imagem (PNG)…",
  done: "Desenho exportado",
  failed: "Não foi possível criar a imagem",
  failedText: "Tente o SVG: ele não tem limite de tamanho.",
};
