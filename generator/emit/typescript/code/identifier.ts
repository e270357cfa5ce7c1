/** Whether a name can stand unquoted as a property key in TypeScript (ECMAScript IdentifierName, ASCII only). */
export const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

const reservedWords = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for function " +
    "if import in instanceof new null return super switch this throw true try typeof var void while with " +
    "as async await implements interface let package private protected public static yield any boolean never number object string symbol undefined unknown"
  ).split(" "),
);

/** Whether a name is reserved, or names a type of the language, so that nothing can be declared under it. */
export const isReservedWord = (name: string): boolean => reservedWords.has(name);
