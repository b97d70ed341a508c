import { h, render } from "preact";
import { useState } from "preact/hooks";

const steps = [
  { text: "Hi there! Do you have questions about our products?", answers: ["Yes", "No"] },
  { text: "No problem. Would you like to join our mailing list?", answers: ["Yes", "No"] },
];

/** Two steps of the sample: a message, its answers, and what was said before. */
function Talk() {
  const [said, setSaid] = useState<readonly string[]>([]);
  const step = steps[said.length];
  return h(
    "main",
    {},
    said.map((answer, index) => [h("p", {}, steps[index]?.text), h("p", {}, answer)]),
    step && h("p", { id: "first" }, step.text),
    step?.answers.map((answer) =>
      h("button", { type: "button", onClick: () => setSaid([...said, answer]) }, answer),
    ),
  );
}

render(h(Talk, {}), document.body);
