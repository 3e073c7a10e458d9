import type { ManyOutcome } from './ManyUnit'
import type { ManySettings } from './readManyOptions'

/** Counts outcomes, and tells the caller how far the evaluation has come. */
export interface ProgressCounter {
  count(outcome: ManyOutcome): void
  /** Calls the caller's `onProgress`, unless nothing was counted since the last call. */
  tell(): void
}

/** The number of units in an input that can tell it. */
export function sizeOf(units: unknown): number | null {
  if (Array.isArray(units)) return units.length
  return units instanceof Set || units instanceof Map ? units.size : null
}

/** Starts counting. */
export function progressOf(units: unknown, { onProgress, total: stated }: ManySettings): ProgressCounter {
  const total = stated ?? sizeOf(units)
  let done = 0
  let failed = 0
  let told = -1
  return {
    count({ success }) {
      done++
      if (!success) failed++
    },
    tell() {
      if (told !== done) onProgress?.(Object.freeze({ done, total, failed }))
      told = done
    },
  }
}
