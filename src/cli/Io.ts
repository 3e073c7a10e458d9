/** Where text goes. */
export interface Writer {
  /** Whether a person looks on. */
  readonly isTTY: boolean
  /** Resolves when more may be written; rejects when nobody reads on. */
  write(text: string): Promise<void>
}

/** The world around the command line, so that a test can be one. */
export interface Io {
  readonly stdinIsTTY: boolean
  stdin(): AsyncIterable<Uint8Array>
  /** The bytes of a file; what keeps it from being read is thrown while it is read. */
  openFile(path: string): AsyncIterable<Uint8Array>
  readonly stdout: Writer
  readonly stderr: Writer
  /** Milliseconds since any moment. */
  now(): number
  /** The version of this package. */
  version(): string
}
