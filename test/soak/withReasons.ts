/** Takes what `safeEvaluate` returns, if it is a result or has reasons. */
export function withReasons(outcome: {
  readonly success: boolean
  readonly issues?: readonly unknown[] | undefined
}): void {
  if (!outcome.success && !outcome.issues?.length) throw new Error('refused without a reason')
}
