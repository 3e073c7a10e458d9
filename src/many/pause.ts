interface Timers {
  readonly setImmediate?: (task: () => void) => unknown
  readonly setTimeout?: (task: () => void, milliseconds: number) => unknown
}

/** Lets other work run: for one turn of the event loop where there is one. */
export function pause(): Promise<void> {
  const { setImmediate, setTimeout } = globalThis as Timers
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else if (typeof setTimeout === 'function') setTimeout(resolve, 0)
    else resolve()
  })
}
