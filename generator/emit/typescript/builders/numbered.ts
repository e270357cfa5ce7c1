/** The name for the first, second, … thing that needs one: `Body`, `Body2`, … */
export const numbered = (name: string, index: number): string => (index === 0 ? name : `${name}${index + 1}`);
