import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Io, run, type Writer } from '../../src/cli'

const root = join(import.meta.dirname, '../..')

/** The version that package.json states. */
export const VERSION = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version

/** Bytes, or a text that stands for them. */
export type Bytes = string | Uint8Array

/** The world of a call. */
export interface World {
  /** What the standard input holds, in one piece or in several. */
  readonly stdin?: Bytes | readonly Bytes[]
  /** Files by path, or what finds them; an error is thrown when it is read. */
  readonly files?: Readonly<Record<string, Bytes | Error>> | ((path: string) => Bytes | Error | undefined)
  /** Which of the three are terminals. */
  readonly terminals?: { readonly stdin?: boolean; readonly stdout?: boolean; readonly stderr?: boolean }
  /** Milliseconds that pass with every look at the clock. */
  readonly tick?: number
  /** Called before each write to stdout; what it throws, the write fails with. */
  readonly onWrite?: (text: string) => void
  /** Finds the version of the package; as package.json has it when not given. */
  readonly version?: () => string
}

/** What a call left behind. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** Both as a terminal would show them. */
  readonly screen: string
  /** The writes to stdout. */
  readonly writes: readonly string[]
}

/** An error as the file system throws it. */
export const systemError = (code: string): Error => Object.assign(new Error(`${code}: told by a test`), { code })

const bytesOf = (bytes: Bytes): Uint8Array => (typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)

async function* pieces(all: readonly Bytes[]): AsyncGenerator<Uint8Array> {
  for (const one of all) yield bytesOf(one)
}

async function* read(file: Bytes | Error | undefined): AsyncGenerator<Uint8Array> {
  if (file === undefined) throw systemError('ENOENT')
  if (file instanceof Error) throw file
  yield bytesOf(file)
}

/** Runs the command line in this process. */
export async function runCli(args: readonly string[], world: World = {}): Promise<Ran> {
  const { stdin = '', files = {}, terminals = {}, tick = 1000 } = world
  let [stdout, stderr, screen, clock] = ['', '', '', 0]
  const writes: string[] = []
  const writer = (isTTY: boolean | undefined, keep: (text: string) => void): Writer => ({
    isTTY: isTTY === true,
    async write(text) {
      keep(text)
      screen += text
    },
  })
  const io: Io = {
    stdinIsTTY: terminals.stdin === true,
    stdin: () => pieces(Array.isArray(stdin) ? stdin : [stdin as Bytes]),
    openFile: (path) => {
      if (typeof files === 'function') return read(files(path))
      return read(Object.hasOwn(files, path) ? files[path] : undefined)
    },
    stdout: writer(terminals.stdout, (text) => {
      world.onWrite?.(text)
      stdout += text
      writes.push(text)
    }),
    stderr: writer(terminals.stderr, (text) => {
      stderr += text
    }),
    now: () => {
      clock += tick
      return clock
    },
    version: world.version ?? (() => VERSION),
  }
  const code = await run(args, io)
  return { code, stdout, stderr, screen, writes }
}

/** The issues that a call told as JSON lines. */
export const issuesTold = (stderr: string): readonly Readonly<Record<string, unknown>>[] =>
  stderr
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
