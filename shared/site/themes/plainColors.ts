/** The colours of the chat without a theme, as `base.css` and `closed.css` of the widget have them. */
export const plainColors = {
  accent: "#3d5afe",
  light: {
    background: "#ffffff",
    sunken: "#f1f3f7",
    text: "#1a1d23",
    quiet: "#5b6270",
    line: "#e1e4ea",
    strongLine: "#868e9c",
    danger: "#b3261e",
  },
  dark: {
    background: "#1a1c21",
    sunken: "#24272e",
    text: "#eceef2",
    quiet: "#a4abb8",
    line: "#343841",
    strongLine: "#7b8393",
    danger: "#ffb4ab",
  },
} as const;
