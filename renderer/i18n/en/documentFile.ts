/** The file of a document card. */
export const documentFile = {
  file: "File that goes with the dialogue",
  hint: "It is exported with the bundle, so that no other site has to serve it.",
  choose: "Choose a PDF…",
  replace: "Replace…",
  remove: "Remove the file",
  refusals: {
    "too-big":
      "This file is larger than 10 MB, and every visitor who opens it would load it whole. Make it smaller, or put it on your web site and give its address.",
    invalid: "This file is not a PDF. Choose another one, or save it as PDF first.",
  },
};
