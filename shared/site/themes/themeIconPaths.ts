import type { ThemeIcon } from "./themeIcons.ts";

/** The drawings of launchers and avatars: lines on 24 by 24, as the path of an SVG. */
export const themeIconPaths: { readonly [Name in ThemeIcon]: string } = {
  chat: "M12 3.5c-5 0-9 3.4-9 7.6 0 2.3 1.2 4.4 3.2 5.8-.1 1-.5 2.1-1.4 3.1 1.7-.1 3.2-.7 4.3-1.6.9.2 1.9.3 2.9.3 5 0 9-3.4 9-7.6s-4-7.6-9-7.6Z",
  message: "M4 4.5h16v12H10l-4.5 3.7v-3.7H4ZM8 9h8M8 12.5h5",
  help: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.3 9.3a2.8 2.8 0 1 1 4 2.6c-.9.5-1.3 1-1.3 2M12 16.9v.1",
  smile: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 14c.9 1.5 2.3 2.3 4 2.3s3.1-.8 4-2.3M9 9.5v.4M15 9.5v.4",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.6-3.6 3.6-5.7 7.5-5.7s6.9 2.1 7.5 5.7",
  robot:
    "M6 8.5h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2ZM12 8.5V5M12 4.5v.1M9 13v1M15 13v1M2 13v2.5M22 13v2.5",
  spark: "M12 3c.7 5.3 3.2 8 8.5 9-5.3 1-7.8 3.7-8.5 9-.7-5.3-3.2-8-8.5-9 5.3-1 7.8-3.7 8.5-9Z",
  heart: "M12 20S3.5 14.8 3.5 8.9A4.6 4.6 0 0 1 12 6.6a4.6 4.6 0 0 1 8.5 2.3C20.5 14.8 12 20 12 20Z",
};
