import type { Io } from '../Io'

/** Milliseconds between two looks of the line; faster nobody reads. */
const INTERVAL = 100
const CLEAR = '\r\u001b[K'

/** A line on a terminal that says how far the work has come. */
export interface Progress {
  show(units: number): Promise<void>
  /** Clears the line. */
  end(): Promise<void>
}

/**
 * Shows progress where a person looks on, and only where the output itself does not show it.
 *
 * @param say - Puts the units done, and those done in a second, into words.
 */
export function progressOn({ stdout, stderr, now }: Io, say: (units: number, perSecond: number) => string): Progress {
  const isShown = stderr.isTTY && !stdout.isTTY
  const start = now()
  let last = Number.NEGATIVE_INFINITY
  return {
    async show(units) {
      const time = now()
      if (!isShown || time - last < INTERVAL) return
      last = time
      const seconds = (time - start) / 1000
      await stderr.write(`${CLEAR}${say(units, seconds > 0 ? Math.round(units / seconds) : 0)}`)
    },
    async end() {
      if (last > Number.NEGATIVE_INFINITY) await stderr.write(CLEAR)
    },
  }
}
