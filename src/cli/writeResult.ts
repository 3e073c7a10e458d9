import type { Call } from './Call'

/** Writes a result. */
export async function writeResult(call: Call, result: unknown): Promise<void> {
  await call.io.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
}
