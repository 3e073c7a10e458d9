/** An error of ours with its reasons. */
type Refusal = new (...args: never) => Error & { readonly issues: readonly unknown[] }

/**
 * Calls something.
 *
 * @returns Whether it was taken; if not, it was refused with reasons.
 * @throws Whatever is no refusal of ours, or one without a reason.
 */
export function isTaken(call: () => unknown, refusal: Refusal): boolean {
  try {
    call()
    return true
  } catch (error) {
    if (error instanceof refusal && error.issues.length > 0) return false
    throw error
  }
}
