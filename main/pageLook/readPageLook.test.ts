import { expect, test } from "vitest";
import { Failure } from "../failure/Failure.ts";
import { readPageLook } from "./readPageLook.ts";

const look = {
  title: "Acme",
  background: "#ffffff",
  text: "#1a1a1a",
  button: { background: "#0a7f5a", text: "#ffffff", radius: 8 },
  fonts: ["Georgia", "serif"],
};

const answering = (answer: unknown) => ({ lookAtPage: async () => answer });

test("what a page looks like is answered, and nothing else that it says", async () => {
  const read = await readPageLook({ url: "https://acme.example" }, answering({ ...look, more: "<script>" }));
  expect(read).toEqual(look);
});

test("a page that answers anything else is not believed", async () => {
  for (const answer of [
    null,
    "red",
    { ...look, background: "url(https://evil.example)" },
    { ...look, fonts: "Arial" },
    { ...look, button: { ...look.button, radius: "8px" } },
    { ...look, title: "x".repeat(5000) },
  ])
    await expect(readPageLook({ url: "https://acme.example" }, answering(answer))).rejects.toThrow(Failure);
});

test("only web pages are looked at", async () => {
  const asked: string[] = [];
  const lookAtPage = async (url: string) => {
    asked.push(url);
    return look;
  };
  for (const url of ["", "acme", "file:///etc/passwd", "javascript:alert(1)", "parley-app://studio/"])
    await expect(readPageLook({ url }, { lookAtPage })).rejects.toThrow(Failure);
  expect(asked).toEqual([]);
});
