import styles from "./animateMoves.module.css";

/** Milliseconds; as in the style sheet, and a little more. */
const duration = 320;
let timer = 0;

/** Lets the cards glide to where the next change puts them. Does nothing where motion is not wanted. */
export function animateMoves(): void {
  const canvas = document.querySelector(".react-flow");
  if (!canvas || !styles.moving || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const { moving } = styles;
  clearTimeout(timer);
  canvas.classList.add(moving);
  timer = window.setTimeout(() => canvas.classList.remove(moving), duration);
}
