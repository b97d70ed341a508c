/** Kinds of cards, and the ways out that have no label of their own. */
export const nodes = {
  kinds: {
    start: { name: "Start", about: "Where it all begins" },
    message: { name: "Message", about: "Say something" },
    question: { name: "Question", about: "Offer answers to choose" },
    capture: { name: "Capture", about: "Ask for an e-mail, a date…" },
    branch: { name: "Branch", about: "Go by what is known" },
    split: { name: "Split", about: "Share visitors by chance" },
    set: { name: "Set", about: "Write values, unseen" },
    goal: { name: "Goal", about: "Mark a success, unseen" },
    link: { name: "Link", about: "Offer a page or a file" },
    end: { name: "End", about: "Close the conversation" },
  },
  ports: { next: "Next", declined: "Declined", else: "Otherwise" },
  untitledAnswer: "Answer without a label",
  untitledCase: "Case without a label",
  noText: "Nothing to say yet",
  noName: "Goal without a name",
  noAttribute: "no attribute",
  noAddress: "no address",
};
