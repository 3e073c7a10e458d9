import { type Compiled, evaluateStrict, type Score, type Settings, scoreAnswers } from '../evaluate'
import { isPlainObject, ownData, problemsIn, readFields } from '../input'
import { freezeIssues, issue } from '../text'
import type { ManyOutcome } from './ManyUnit'
import type { ManySettings } from './readManyOptions'

interface Unit {
  readonly id: string
  readonly answers: unknown
  readonly heldPredicate: string | null | undefined
}

const FIELDS = ['id', 'answers', 'heldPredicate']

/** Takes a unit that is as it should be; null for any other. */
function plainUnit(unit: unknown, predicates: readonly string[]): Unit | null {
  if (!isPlainObject(unit)) return null
  const { values, keys, issues } = ownData(unit, [], 'id')
  if (issues.length > 0 || keys.some((key) => !FIELDS.includes(key))) return null
  const { id, answers, heldPredicate } = values as Partial<Unit>
  const held = heldPredicate === undefined || heldPredicate === null || predicates.includes(heldPredicate)
  const whole = typeof id === 'string' && id.trim() !== '' && answers !== undefined && answers !== null && held
  return whole ? { id, answers, heldPredicate } : null
}

/** Prepares the evaluation of one unit after another. */
export function unitEvaluator(
  compiled: Compiled,
  { settings, whole }: ManySettings,
): (unit: unknown, index: number) => ManyOutcome {
  const predicates = compiled.rubric.predicates.map(({ id }) => id)
  const withHeld = new Map<string | null, Settings>()
  const settingsFor = (heldPredicate: string | null | undefined): Settings => {
    if (heldPredicate === undefined) return settings
    const own = withHeld.get(heldPredicate) ?? { ...settings, heldPredicate, heldPredicateStated: true }
    withHeld.set(heldPredicate, own)
    return own
  }
  const evaluateUnit = whole ? evaluateStrict : scoreAnswers

  return (given, index) => {
    const unit = plainUnit(given, predicates)
    if (!unit) return Object.freeze(refusedUnit(given, index, predicates, settings))
    const { id } = unit
    const { data, issues } = evaluateUnit(compiled, unit.answers, settingsFor(unit.heldPredicate))
    if (issues) return Object.freeze({ id, index, success: false, issues: freezeIssues([...issues]) })
    return Object.freeze({ id, index, success: true, data: data as Score })
  }
}

/** Tells everything that is wrong with a unit itself. */
function refusedUnit(unit: unknown, index: number, predicates: readonly string[], { locale }: Settings): ManyOutcome {
  const problems = problemsIn(locale)
  const fields = readFields(problems, unit, [], FIELDS)
  const id = fields && fields.text('id') !== null ? (fields.value('id', 'required', '') as string) : null
  fields?.value('answers', 'required', '{ ... }')
  if (fields?.given.includes('heldPredicate')) fields.oneOf('heldPredicate', predicates, 'nullable')
  // Only a proxy that shows itself now one way and now another has nothing wrong with it here.
  const issues = problems.issues.length > 0 ? problems.issues : [issue('unreadable', [], {}, locale)]
  return { id, index, success: false, issues: freezeIssues(issues) }
}
