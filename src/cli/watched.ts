import type { Io } from './Io'

/** The world, and what it could not write. */
export interface Watched {
  readonly io: Io
  /** Whether an error is what a write to stdout failed with. */
  isOfWrite(error: unknown): boolean
}

/** Keeps apart what goes wrong in writing from what goes wrong in the work. */
export function watched(world: Io): Watched {
  let failed: { readonly error: unknown } | null = null
  const { stdout } = world
  return {
    io: {
      ...world,
      stdout: {
        ...stdout,
        async write(text) {
          try {
            await stdout.write(text)
          } catch (error) {
            failed = { error }
            throw error
          }
        },
      },
    },
    isOfWrite: (error) => failed !== null && failed.error === error,
  }
}
