import type { Figure, Limit } from "./figures.js";
import { isMet } from "./figures.js";

/** The table: a row for each figure, a column for each client. Times and bytes of others are followed by our part of them. */
export const figureTable = (figures: readonly Figure[], clients: readonly string[]): string => {
  const [own = ""] = clients;
  const rows = figures.map((figure) => [
    figure.name,
    limitText(figure),
    ...clients.map((client) => cellText(figure, client, own)),
  ]);
  const all = [["", "at most", ...clients], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = all.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
};

/** A line for each limit: whether it is kept. */
export const verdicts = (figures: readonly Figure[], own: string): readonly string[] =>
  figures
    .filter(({ limit }) => limit !== undefined)
    .map((figure) => `${verdict(isMet(figure, own))}: ${figure.name}, at most ${limitText(figure)}`);

const verdict = (met: boolean | undefined): string => {
  if (met === undefined) return "not measured";
  return met ? "met" : "NOT MET";
};

const limitText = ({ limit, unit }: Figure): string => (limit === undefined ? "" : printLimit(limit, unit));

const printLimit = ({ atMost, of }: Limit, unit: Figure["unit"]): string =>
  of === undefined ? printAmount(atMost, unit) : `${atMost} × ${of}`;

const cellText = ({ amounts, unit }: Figure, client: string, own: string): string => {
  const value = amounts[client];
  if (value === undefined) return "–";
  const ownValue = amounts[own];
  const isCompared = client !== own && ownValue !== undefined && value !== 0 && unit !== "packages";
  return isCompared ? `${printAmount(value, unit)} (${(ownValue / value).toFixed(2)} ×)` : printAmount(value, unit);
};

const printAmount = (value: number, unit: Figure["unit"]): string => {
  switch (unit) {
    case "bytes":
      return `${Math.round(value)} B`;
    case "s":
      return `${value.toFixed(2)} s`;
    case "ms":
      return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
    case "packages":
      return String(value);
  }
};
