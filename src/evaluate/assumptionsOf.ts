import type { NormalAnswers } from '../answer'
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
  for (const { fraction, id } of compiled.score.questions) {
    if (fraction?.form.type !== 'ratio') continue
    const answer = answers[id]
    if (typeof answer !== 'object') continue
    if ('percent' in answer) {
      takePart('percentGiven', [id])
      continue
    }
    const { counts, partSigns, wholeSigns, ratio } = fraction.form
    let part = 0
    let whole = 0
    counts.forEach((count, index) => {
      const given = (answer as Readonly<Record<string, number>>)[count] ?? 0
      part += given * (partSigns[index] ?? 0)
      whole += given * (wholeSigns[index] ?? 0)
    })
    if (whole === 0) takePart(part < 0 ? (ratio.riseFromNothing ?? ratio.nothingToCount) : ratio.nothingToCount, [id])
  }
  if (!settings.heldPredicateStated) takePart('heldPredicateNotStated', [])
  if (unanswered.length > 0) takePart('unanswered', unanswered)

  const assumptions: Assumption[] = []
  for (const { id, label, choices, source, basis } of compiled.rubric.conventions) {
    const questions = took.get(id)
    if (!questions) continue
    const choice = settings.conventions[id] ?? ''
    assumptions.push(
      Object.freeze({
        id,
        choice,
        label: label[settings.locale],
        meaning: choices[choice]?.[settings.locale] ?? '',
        questions: Object.freeze(questions),
        source,
        basis,
      }),
    )
  }
  return Object.freeze(assumptions)
}
