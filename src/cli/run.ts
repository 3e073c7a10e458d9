import { IssuesError, issue, OptionsError } from '../text'
import type { Command, Manner } from './Call'
import { COMMANDS } from './commands'
import { EXIT } from './exitCodes'
import { helpOn, usageLine } from './help'
import type { Io } from './Io'
import { readArguments } from './readArguments'
import { tell } from './tell'
import { mannerOf, tokensOf } from './tokensOf'
import { watched } from './watched'
import { wordsIn } from './words'

/** What a write fails with when nobody reads on. */
const CLOSED: readonly unknown[] = ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF']

/**
 * Runs the command line.
 *
 * @param args - The arguments after the program's name.
 * @param world - The world around it.
 * @returns The exit code: 0 computed, 1 bad input, 2 wrong usage; 70 a fault of ours, 74 the output cannot be
 *   written, 141 nobody reads it.
 */
export async function run(args: readonly string[], world: Io): Promise<number> {
  const { io, isOfWrite } = watched(world)
  const tokens = tokensOf(args)
  const manner = mannerOf(tokens)
  try {
    const asked = readArguments(tokens, COMMANDS, manner, io)
    if (asked.kind === 'call') {
      const { command, call } = asked
      // Whoever sees nothing happen should know what is waited for.
      if (call.file === null && io.stdinIsTTY) await io.stderr.write(`${wordsIn(manner.locale).waiting}\n`)
      return await command.run(call)
    }
    await io.stdout.write(asked.kind === 'version' ? `${io.version()}\n` : helpOn(asked.command, manner.locale))
    return EXIT.computed
  } catch (error) {
    if (isOfWrite(error)) return await writeFailure(error, manner, io)
    return await failure(error, commandIn(tokens), manner, io)
  }
}

const commandIn = (tokens: ReturnType<typeof tokensOf>): Command | null => {
  const first = tokens.find(({ kind }) => kind === 'positional')
  return COMMANDS.find(({ name }) => name === first?.value) ?? null
}

/** Tells why nothing more is written, unless nobody is there to read it. */
async function writeFailure(error: unknown, manner: Manner, io: Io): Promise<number> {
  if (CLOSED.includes(Object(error).code)) return EXIT.outputClosed
  await tell(io.stderr, 'problem', [issue('output_not_written', [], reasonOf(error), manner.locale)], manner)
  return EXIT.notWritten
}

function reasonOf(error: unknown): { readonly reason: string } {
  const { message } = Object(error) as { readonly message?: unknown }
  return { reason: typeof message === 'string' ? message : String(error) }
}

/** Tells what went wrong, and returns the exit code. */
async function failure(error: unknown, command: Command | null, manner: Manner, io: Io): Promise<number> {
  if (error instanceof IssuesError) {
    await tell(io.stderr, 'problem', error.issues, manner)
    if (!(error instanceof OptionsError)) return EXIT.badInput
    if (manner.problems === 'text') await io.stderr.write(usageLine(command, manner.locale))
    return EXIT.usage
  }
  await tell(io.stderr, 'problem', [issue('unexpected_error', [], reasonOf(error), manner.locale)], manner)
  return EXIT.unexpected
}
