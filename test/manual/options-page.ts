import { format } from "prettier";
import { pagingFields } from "../../generator/dialects/paging-option.js";
import type { OptionSchema } from "../../generator/emit/options/target-option.js";
import type { Target, TargetOption, TargetOptions } from "../../generator/emit/target.js";

/** The page of the manual that lists what a config may say about the output, from what targets declare, and about the docs. */
export const optionsPage = async (targets: readonly Target[], dialect: TargetOptions): Promise<string> => {
  const options = new Map(targets.flatMap(({ options }) => Object.entries(options)));
  const rows = [...options].map(([name, option]) => `${rowOf(name, option)} ${usersOf(name, targets)} |`);
  const dialectRows = Object.entries(dialect).map(([name, option]) => rowOf(name, option));
  const text = [
    "# Options",
    "",
    "What `docwright.config.ts` may say about the output, beside `inputs` and `out`.",
    "",
    "| Option | Value | Default | Flag | What it does | For |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "What it may say in `dialect: { … }` about how the pages are read, where their words alone do not tell:",
    "",
    "| Option | Value | Default | Flag | What it does |",
    "| --- | --- | --- | --- | --- |",
    ...dialectRows,
    "",
    'What it may say in `dialect: { paging: { … } }`, as in `{ cursor: "nextCursor" }`: one of the first five, and what else that one needs.',
    "",
    "| Option | Value | Default | Flag | What it does |",
    "| --- | --- | --- | --- | --- |",
    ...Object.entries(pagingFields).map(([name, option]) => rowOf(name, option)),
  ].join("\n");
  return format(text, { parser: "markdown", printWidth: 120 });
};

const rowOf = (name: string, option: TargetOption): string => {
  const cells = [
    `\`${name}\``,
    valueText(option.schema),
    option.default === undefined ? "" : `\`${String(option.default)}\``,
    option.flag === undefined ? "" : `\`${option.flag.syntax}\``,
    option.description,
  ];
  return `| ${cells.join(" | ")} |`;
};

const valueText = (schema: OptionSchema): string => {
  if (schema.type === "boolean") return "true or false";
  if (schema.type === "integer") return "a whole number";
  if (schema.type === "object") return "an object";
  return "enum" in schema ? schema.enum.map((value) => `\`"${value}"\``).join(" or ") : "a text";
};

const usersOf = (name: string, targets: readonly Target[]): string =>
  targets
    .filter(({ options }) => Object.hasOwn(options, name))
    .map((target) => target.name)
    .join(", ");
