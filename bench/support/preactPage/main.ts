import { h, render } from "preact";

render(h("p", { id: "first" }, "Hi there! Do you have questions about our products?"), document.body);
