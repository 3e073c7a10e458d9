/**
 * Vitest for the bundle of scripts/mutation.ts: a describe whose body throws becomes a test that fails. As it is, the file
 * would be left without tests, and a mutant with no test that fails counts as survived.
 */
import { describe as describeAsItIs, test } from 'vitest'

export { afterEach, expect, it, test, vi } from 'vitest'

type Body = () => void

export function describe(name: string, ...options: readonly [...(readonly object[]), Body]): void {
  const body = options.at(-1) as Body
  const guarded = () => {
    try {
      body()
    } catch (error) {
      test('is set up', () => {
        throw error
      })
    }
  }
  if (options.length === 1) describeAsItIs(name, guarded)
  else describeAsItIs(name, options[0] as object, guarded)
}
