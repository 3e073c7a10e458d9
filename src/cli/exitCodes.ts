/** The exit codes; a predicate that is not met is computed all the same. */
export const EXIT = {
  computed: 0,
  badInput: 1,
  usage: 2,
  /** A fault of ours, by the custom of sysexits.h. */
  unexpected: 70,
  /** The output could not be written, by the same custom. */
  notWritten: 74,
  /** Nobody reads the output any more; what a shell shows of a program that SIGPIPE ends. */
  outputClosed: 141,
} as const
