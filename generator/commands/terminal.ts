/** What a command knows of the world: where it was called, and where its words go. */
export interface Terminal {
  readonly workingDirectory: string;
  /** Whether results may have colours. */
  readonly colours: boolean;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Overwrites a line of a terminal; absent where no person watches. */
  readonly writeProgress?: (text: string) => void;
  /** In milliseconds, from any start. */
  readonly clock: () => number;
  /** Fulfilled when the user wants a command that runs on to end. */
  readonly untilStopped: () => Promise<void>;
}

/** 0 fine, 1 findings of severity error or a difference under `--check`, 2 wrong usage or a crash. */
export type ExitCode = 0 | 1 | 2;
