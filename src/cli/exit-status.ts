/** What a command ends with. Never a count. */
export const EXIT = {
  /** Done, and nothing below what was asked for. */
  done: 0,
  /** Done, and something is below what was asked for. */
  below: 1,
  /** Wrong use, wrong input, or a fault of the program. */
  wrong: 2,
  /** Stopped by the user. */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
