import { format } from "prettier";
import type { Target, TargetOption } from "../../generator/emit/target.js";

/** The page of the manual that lists what a config may say about the output, from what targets declare. */
export const optionsPage = async (targets: readonly Target[]): Promise<string> => {
  const options = new Map(targets.flatMap(({ options }) => Object.entries(options)));
  const rows = [...options].map(([name, option]) => rowOf(name, option, targets));
  const text = [
    "# Options",
    "",
    "What `docwright.config.ts` may say about the output, beside `inputs` and `out`.",
    "",
    "| Option | Value | Default | Flag | What it does | For |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
  return format(text, { parser: "markdown", printWidth: 120 });
};

const rowOf = (name: string, option: TargetOption, targets: readonly Target[]): string => {
  const users = targets.filter(({ options }) => Object.hasOwn(options, name)).map((target) => target.name);
  const cells = [
    `\`${name}\``,
    option.schema.type === "boolean" ? "true or false" : "a text",
    option.default === undefined ? "" : `\`${String(option.default)}\``,
    option.flag === undefined ? "" : `\`${option.flag.syntax}\``,
    option.description,
    users.join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
};
