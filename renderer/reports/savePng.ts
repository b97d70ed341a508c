import { showError } from "../app/showError.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { languageStore } from "../i18n/languageStore.ts";
import { call } from "../ipc/call.ts";
import { showToast } from "../ui/toast/showToast.ts";
import { chartCanvas } from "./chartCanvas.ts";
import { filterWords } from "./filterWords.ts";
import { reportsStore } from "./reportsStore.ts";
import { seriesColors } from "./seriesColors.ts";

/** Writes a chart as a picture, with what it is of above it, in the colours shown. */
export async function savePng(which: keyof typeof chartCanvas): Promise<void> {
  const chart = document.querySelector<HTMLCanvasElement>(`#${chartCanvas[which]} canvas`);
  const paper = document.createElement("canvas").getContext("2d");
  if (chart === null || paper === null) return;
  const t = currentTexts(reportsTexts);
  const { view, timeZone } = reportsStore.getState();
  const { language } = languageStore.getState();
  const dates = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const range = dates.formatRange(Date.parse(view.from), Date.parse(view.until));
  const title = which === "funnel" ? t.funnel : t.title;
  const scale = devicePixelRatio;
  const [margin, head] = [24 * scale, (which === "funnel" ? 72 : 98) * scale];
  paper.canvas.width = chart.width + 2 * margin;
  paper.canvas.height = chart.height + head + margin;
  const { text, surface } = seriesColors();
  paper.fillStyle = surface;
  paper.fillRect(0, 0, paper.canvas.width, paper.canvas.height);
  paper.fillStyle = text;
  paper.font = `600 ${15 * scale}px "Inter Variable", sans-serif`;
  paper.fillText(`${title}, ${range} (${timeZone})`, margin, 30 * scale);
  paper.font = `${12 * scale}px "Inter Variable", sans-serif`;
  let left = margin;
  paper.fillText(filterWords(), left, 56 * scale, chart.width);
  if (which === "days")
    for (const [name, color] of Object.entries(seriesColors().series)) {
      const label = t.figures[name as keyof typeof t.figures];
      paper.fillStyle = color;
      paper.fillRect(left, 73 * scale, 10 * scale, 10 * scale);
      paper.fillStyle = text;
      paper.fillText(label, left + 16 * scale, 82 * scale);
      left += paper.measureText(label).width + 40 * scale;
    }
  paper.drawImage(chart, margin, head);
  const picture = await new Promise<Blob | null>((resolve) => paper.canvas.toBlob(resolve, "image/png"));
  if (picture === null) return;
  const content = new Uint8Array(await picture.arrayBuffer());
  const name = `${title} ${view.from} ${view.until}`;
  const saved = await call("drawing:save", { name, drawing: { form: "png", content } });
  if (!saved.ok) showError(saved.error);
  else if (saved.value !== null) showToast({ text: t.saved, detail: saved.value.path });
}
