/** A step of a run. */
export type Progress =
  | { readonly stage: "reading"; readonly done: number; readonly total: number }
  | { readonly stage: "linking" | "printing" | "writing"; readonly version: string };

/** A line that is written over and over again. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Clears the line. */
  readonly end: () => void;
}

const quietMilliseconds = 1000;
const pauseMilliseconds = 100;

/** Writes where a run is, once it has taken a second. Without `write` nobody watches; `clock` gives milliseconds. */
export const progressLine = (write: ((text: string) => void) | undefined, clock: () => number): ProgressLine => {
  if (write === undefined) return { show: () => {}, end: () => {} };
  const start = clock();
  let next = start + quietMilliseconds;
  let isWritten = false;
  return {
    show: (progress) => {
      const now = clock();
      if (now < next) return;
      next = now + pauseMilliseconds;
      isWritten = true;
      write(`\r${words(progress).padEnd(50)}`);
    },
    end: () => {
      if (isWritten) write(`\r${" ".repeat(50)}\r`);
    },
  };
};

const words = (progress: Progress): string =>
  progress.stage === "reading"
    ? `reading page ${progress.done} of ${progress.total}`
    : `${progress.stage} ${progress.version}`;
