import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Report } from "#shared/reports/report.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Comparison } from "./Comparison.tsx";

type SplitsProps = { readonly dialogue: Dialogue; readonly ways: NonNullable<Report["detail"]>["ways"] };

/** How the arms of a dialogue's splits did; its document names the arms. */
export function Splits({ dialogue, ways }: SplitsProps) {
  const t = useTexts(reportsTexts);
  return dialogue.nodes.map((node) => {
    if (node.kind !== "split") return null;
    const rows = node.data.arms.flatMap((arm) => {
      const way = ways.find((one) => one.node === node.id && one.port === arm.id);
      return way ? [{ key: arm.id, name: arm.label || arm.id, figures: way.figures }] : [];
    });
    const [one, other] = rows;
    if (one === undefined || other === undefined) return null;
    return (
      <Comparison
        key={node.id}
        title={t.split(rows.map(({ name }) => name).join(" / "))}
        head={t.arm}
        rows={rows}
        first="completed"
        say={(verdict, share, than) =>
          t.armVerdicts[verdict](`${one.name} (${share})`, `${other.name} (${than})`)
        }
      />
    );
  });
}
