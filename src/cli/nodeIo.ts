import { createReadStream, readFileSync } from 'node:fs'
import type { Io, Writer } from './Io'

/** Writes to a stream no faster than what is written flows off. */
function writerTo(stream: NodeJS.WriteStream, onFailure: (failure: Error) => Error | null): Writer {
  // Told to the write it concerns; without a listener it would end the process with a stack trace.
  stream.on('error', () => {})
  return {
    isTTY: stream.isTTY === true,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          const failure = error ? onFailure(error) : null
          if (failure) reject(failure)
          else resolve()
        })
      }),
  }
}

/**
 * The world as Node shows it.
 *
 * @param packageFile - The package.json whose version is ours.
 */
export function nodeIo(packageFile: URL): Io {
  return {
    stdinIsTTY: process.stdin.isTTY === true,
    stdin: () => process.stdin,
    openFile: (path) => createReadStream(path),
    stdout: writerTo(process.stdout, (failure) => failure),
    // Whoever closes stderr does not want to be told; the result is written all the same.
    stderr: writerTo(process.stderr, () => null),
    now: () => performance.now(),
    version: () => (JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string }).version,
  }
}
