import type { AbortSignalLike } from './ManyUnit'

/** Throws the signal's reason when it was aborted. */
export function throwIfAborted(signal: AbortSignalLike | null): void {
  if (!signal?.aborted) return
  throw signal.reason ?? new Error('aborted')
}

/** Waits for a promise, but no longer than until the signal is aborted. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignalLike | null): Promise<T> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const settle =
      <V>(how: (value: V) => void) =>
      (value: V) => {
        signal.removeEventListener('abort', abort)
        how(value)
      }
    const abort = () => settle(reject)(signal.reason ?? new Error('aborted'))
    signal.addEventListener('abort', abort)
    // Whoever aborted just before told no listener of ours.
    if (signal.aborted) abort()
    promise.then(settle(resolve), settle(reject))
  })
}
