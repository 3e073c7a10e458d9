import { IssuesError, issue, OptionsError } from '../text'
import type { Command, Manner } from './Call'
import { COMMANDS } from './commands'
import { EXIT } from './exitCodes'
import { helpOn, usageLine } from './help'
import type { Io } from './Io'
import { readArguments } from './readArguments'
import { tell } from './tell'
import { mannerOf, tokensOf } from './tokensOf'
import { wordsIn } from './words'

/** What a write fails with when nobody reads on. */
const CLOSED: readonly unknown[] = ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF']

/**
 * Runs the command line.
 *
 * @param args - The arguments after the program's name.
 * @param io - The world around it.
 * @returns The exit code: 0 computed, 1 bad input, 2 wrong usage; 70 a fault of ours, 141 nobody reads the output.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
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
    return await failure(error, commandIn(tokens), manner, io)
  }
}

const commandIn = (tokens: ReturnType<typeof tokensOf>): Command | null => {
  const first = tokens.find(({ kind }) => kind === 'positional')
  return COMMANDS.find(({ name }) => name === first?.value) ?? null
}

/** Tells what went wrong, and returns the exit code. */
async function failure(error: unknown, command: Command | null, manner: Manner, io: Io): Promise<number> {
  if (error instanceof IssuesError) {
    await tell(io.stderr, 'problem', error.issues, manner)
    if (!(error instanceof OptionsError)) return EXIT.badInput
    if (manner.problems === 'text') await io.stderr.write(usageLine(command, manner.locale))
    return EXIT.usage
  }
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown }
  if (CLOSED.includes(code)) return EXIT.outputClosed
  const reason = typeof message === 'string' ? message : String(error)
  await tell(io.stderr, 'problem', [issue('unexpected_error', [], { reason }, manner.locale)], manner)
  return EXIT.unexpected
}
