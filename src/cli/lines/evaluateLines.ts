import type { EvaluateOptions } from '../../evaluate'
import type { Checked, Rubric } from '../../rubric'
import { issue } from '../../text'
import { bytesOf } from '../bytesOf'
import type { Call } from '../Call'
import { EXIT } from '../exitCodes'
import { tell } from '../tell'
import { wordsIn } from '../words'
import { evaluateLine } from './evaluateLine'
import { linesIn } from './linesIn'
import { progressOn } from './progressOn'

/** Characters of output that are written at once at most. */
const BLOCK = 2 ** 16

/**
 * Evaluates one unit a line and writes one outcome a line, in order, as they come; a line that cannot be evaluated says
 * why and stops no other.
 *
 * @returns The exit code.
 */
export async function evaluateLines(call: Call, rubric: Rubric & Checked, options: EvaluateOptions): Promise<number> {
  const { io, file, locale } = call
  const progress = progressOn(io, wordsIn(locale).progress)
  let units = 0
  let refused = 0
  let output = ''
  const flush = async () => {
    await io.stdout.write(output)
    output = ''
    await progress.show(units)
  }
  try {
    for await (const lines of linesIn(bytesOf(io, file, locale))) {
      for (const line of lines) {
        const outcome = evaluateLine(call, rubric, options, line)
        if (!outcome) continue
        units++
        if (!outcome.success) refused++
        output += `${JSON.stringify(outcome)}\n`
        if (output.length >= BLOCK) await flush()
      }
      // What has come is answered before more is waited for.
      if (output !== '') await flush()
    }
  } finally {
    await progress.end()
  }
  if (refused === 0) return EXIT.computed
  await tell(io.stderr, 'problem', [issue('units_refused', [], { refused, units }, locale)], call)
  return EXIT.badInput
}
