/** Those of the chat's words in English that come with it. */
export const commonTextsEn = {
  title: "Chat",
  close: "Close the chat",
  back: "Back one step",
  restart: "Start again",
  send: "Send",
  typing: "Typing",
  latest: "Go to the latest message",
  messages: "Messages",
  bot: "They said:",
  visitor: "You said:",
  answers: "Answers",
  newTab: "opens in a new tab",
  ended: "This conversation has ended.",
  failed: "Something went wrong here. Please start again.",
  answer: "Your answer",
  email: "Your e-mail",
} as const;
