import { readAnswers } from '../../answer'
import type { EvaluateOptions } from '../../evaluate'
import { type FieldReader, problemsIn, readFields } from '../../input'
import type { Checked, Rubric } from '../../rubric'
import { append, describeValue, type Issue, safely } from '../../text'
import { inputName } from '../bytesOf'
import type { Call } from '../Call'
import { looseOptions } from '../settings'
import { taskWith } from '../taskWith'
import type { Line } from './linesIn'
import { parseLine } from './parseLine'
import { scoreUnit } from './scoreUnit'
import type { UnitId, UnitOutcome } from './UnitOutcome'

const FIELDS = ['id', 'answers', 'heldPredicate']

/** Evaluates the unit of one line; null for a blank line. */
export function evaluateLine(
  call: Call,
  rubric: Rubric & Checked,
  options: EvaluateOptions,
  line: Line,
): UnitOutcome | null {
  const { locale } = call
  const place = { line: line.number }
  const refusal = (id: UnitId | null, issues: readonly Issue[]): UnitOutcome => {
    return { id, ...place, success: false, issues }
  }
  const parsed = safely(() => parseLine(line, inputName(call.file), locale))
  if (!parsed.success) return refusal(null, parsed.issues)
  if (parsed.data === undefined) return null

  const problems = problemsIn(locale)
  const fields = readFields(problems, parsed.data, [], FIELDS)
  if (!fields) return refusal(null, problems.issues)
  const id = readId(fields)
  const held = readHeld(fields, rubric)
  const given = fields.value('answers', 'required', '{ ... }, [ ... ]')
  if (given === null) return refusal(id, problems.issues)

  const reading = readAnswers(rubric, given, looseOptions(call))
  const scored = safely(() =>
    taskWith(reading, (answers) => scoreUnit(rubric, answers, { ...options, ...held }, call.has('whole'))),
  )
  if (!scored.success) append(problems.issues, scored.issues.map(ofAnswers))
  if (!scored.success || id === null || problems.issues.length > 0) return refusal(id, problems.issues)
  return { id, ...place, success: true, data: scored.data, changed: reading.changed.map(ofAnswers) }
}

/** Says where an issue of the answers stands in its line. */
const ofAnswers = (one: Issue): Issue => ({ ...one, path: ['answers', ...one.path] })

function readId(fields: FieldReader): UnitId | null {
  const allowed = '"...", 0..9007199254740991'
  const id = fields.value('id', 'required', allowed)
  if (id === null || (typeof id === 'string' && id.trim() !== '')) return id as UnitId | null
  if (typeof id === 'number' && Number.isSafeInteger(id) && id >= 0) return id
  return fields.report('invalid_field', 'id', { given: describeValue(id), allowed, closest: null })
}

/** The predicate that the line states; what it does not state, the call may. */
function readHeld(fields: FieldReader, rubric: Rubric): Pick<EvaluateOptions, 'heldPredicate'> {
  if (!fields.given.includes('heldPredicate')) return {}
  const predicates = rubric.predicates.map(({ id }) => id)
  return { heldPredicate: fields.oneOf('heldPredicate', predicates, 'nullable') }
}
