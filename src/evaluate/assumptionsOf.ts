import { countsOf, type NormalAnswers, weigh } from '../answer'
import { conventionTaken } from '../rubric'
import type { Compiled } from './Compiled'
import type { Assumption } from './Result'
import type { Settings } from './Settings'

/** Lists the conventions that took part in a result, in rubric order. */
export function assumptionsOf(
  compiled: Compiled,
  settings: Settings,
  answers: NormalAnswers,
  unanswered: readonly string[],
): readonly Assumption[] {
  const took = new Map<string, string[]>()
  const takePart = (convention: string, questions: readonly string[]) => {
    took.set(convention, [...(took.get(convention) ?? []), ...questions])
  }
  for (const form of compiled.forms.ratios) {
    const answer = answers[form.index]
    if (answer === undefined) continue
    const counts = countsOf(answer)
    if (!counts) {
      takePart('percentGiven', [form.id])
      continue
    }
    const { part, whole } = weigh(form, counts)
    const { nothingToCount, riseFromNothing } = form.ratio
    if (whole === 0) takePart(part < 0 ? (riseFromNothing ?? nothingToCount) : nothingToCount, [form.id])
  }
  if (!settings.heldPredicateStated) takePart('heldPredicateNotStated', [])
  if (unanswered.length > 0) takePart('unanswered', unanswered)

  const assumptions: Assumption[] = []
  for (const convention of compiled.rubric.conventions) {
    const { id } = convention
    const questions = took.get(id)
    if (!questions) continue
    const choice = id === 'unanswered' ? settings.unanswered : (settings.conventions[id] ?? convention.default)
    // Written out, not spread: engines freeze a spread copy slowly.
    const { label, meaning, source, basis } = conventionTaken(convention, choice, settings.locale)
    assumptions.push(Object.freeze({ id, choice, label, meaning, source, basis, questions: Object.freeze(questions) }))
  }
  return Object.freeze(assumptions)
}
