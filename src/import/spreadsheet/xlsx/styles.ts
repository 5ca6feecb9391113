import { isDateFormat } from "./dates.js";
import { readXml } from "./xml.js";

/** From the styles of a workbook: whether cells of a style (by its index) show dates. */
export function readStyles(xml: string): (style: number) => boolean {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  let inCells = false;
  for (const event of readXml(xml)) {
    if (event.kind === "text") continue;
    if (event.name === "cellXfs") inCells = event.kind === "open";
    if (event.kind !== "open") continue;
    const id = Number(event.attributes.numFmtId ?? 0);
    if (event.name === "numFmt") codes.set(id, event.attributes.formatCode ?? "");
    if (event.name === "xf" && inCells) dates.push(isDateFormat(id, codes.get(id)));
  }
  return (style) => dates[style] ?? false;
}
