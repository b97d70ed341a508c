// The parts of css-tree that bring no dictionary of all of CSS; its types name only the whole.
declare module "css-tree/parser" {
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it
  export { parse as default } from "css-tree";
}
declare module "css-tree/generator" {
  // biome-ignore lint/style/noDefaultExport: the same
  export { generate as default } from "css-tree";
}
declare module "css-tree/walker" {
  // biome-ignore lint/style/noDefaultExport: the same
  export { walk as default } from "css-tree";
}
declare module "css-tree/tokenizer" {
  export { tokenize, tokenTypes } from "css-tree";
}
