import { type AnswersReading, readAnswers } from '../answer'
import type { Checked, Rubric } from '../rubric'
import type { Call } from './Call'
import { readJson } from './readJson'
import { looseOptions } from './settings'
import { taskWith } from './taskWith'
import { tell } from './tell'

/**
 * Reads the answers of a call, tells what was changed of them, and hands them on.
 *
 * @throws InputError when there is no JSON to be read.
 * @throws AnswersError with what was refused and what `task` refuses, together.
 */
export async function withAnswers<T>(
  call: Call,
  rubric: Rubric & Checked,
  task: (answers: AnswersReading['answers']) => T,
): Promise<T> {
  const input = await readJson(call.io, call.file, call.locale)
  const reading = readAnswers(rubric, input, looseOptions(call))
  await tell(call.io.stderr, 'note', reading.changed, call)
  return taskWith(reading, task)
}
