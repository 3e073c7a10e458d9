/** How many calls the command line asks for: `npm run soak -- 100000`. */
export function callsAsked(argument: string | undefined): number {
  const calls = Number(argument ?? 5_000_000)
  // Of no calls at all nothing would be found.
  if (!Number.isSafeInteger(calls) || calls < 1) throw new RangeError(`"${argument}" is no number of calls`)
  return calls
}
