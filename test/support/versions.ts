/** Names of versions that targets of tests may begin with, beside numbers as in `v1.0`. */
export const versions: readonly string[] = ["beta"];
