/** Texts of exporting a drawing of the dialogue. */
export const drawing = {
  mermaid: "Mermaid diagram…",
  svg: "Picture (SVG)…",
  png: "Picture (PNG)…",
  done: "Drawing exported",
  failed: "The picture could not be made",
  failedText: "Try the SVG: it has no limit of size.",
};
