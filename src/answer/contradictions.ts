import type { CountCheck, Rubric } from '../rubric'
import { type Issue, issue, type Locale } from '../text'
import type { Forms, RatioForm } from './forms'
import type { NormalAnswer, NormalAnswers } from './NormalAnswer'

type Counts = Readonly<Record<string, number>>

function countsOf(answer: NormalAnswer | undefined): Counts | null {
  return typeof answer === 'object' && !('percent' in answer) ? (answer as Counts) : null
}

function weighed(form: RatioForm, counts: Counts, signs: readonly number[]): number {
  return form.counts.reduce((sum, count, index) => sum + (counts[count] ?? 0) * (signs[index] ?? 0), 0)
}

/** Adds up the counts of some cells, or null when one of them is not given. */
function sumOfCells(cells: readonly string[], answers: NormalAnswers): number | null {
  let sum = 0
  for (const cell of cells) {
    const dot = cell.lastIndexOf('.')
    const count = countsOf(answers[cell.slice(0, dot)])?.[cell.slice(dot + 1)]
    if (count === undefined) return null
    sum += count
  }
  return sum
}

function contradicts(check: CountCheck, left: number, right: number): boolean {
  return check.contradictsWhen === 'above' ? left > right : left !== right
}

/** Lists the counts that contradict each other: first within a question, then the rubric's checks, in rubric order. */
export function contradictionsIn(
  rubric: Rubric,
  forms: Forms,
  answers: NormalAnswers,
  locale: Locale,
): readonly Issue[] {
  const found: Issue[] = []
  for (const form of forms.list) {
    if (form.type !== 'ratio' || form.ratio.partAboveWhole === 'normal') continue
    const counts = countsOf(answers[form.id])
    if (!counts) continue
    const part = weighed(form, counts, form.partSigns)
    const whole = weighed(form, counts, form.wholeSigns)
    if (part > whole) {
      found.push(issue('part_exceeds_whole', [form.id], { id: form.id, part, whole, counts: form.counts }, locale))
    }
  }
  for (const check of rubric.countChecks) {
    const left = sumOfCells(check.left, answers)
    const right = sumOfCells(check.right, answers)
    if (left === null || right === null || !contradicts(check, left, right)) continue
    const cells = [...check.left, ...check.right]
    found.push(
      issue(
        'counts_contradict',
        cells.slice(0, 1),
        { check: check.id, label: check.label, left, right, cells },
        locale,
      ),
    )
  }
  return found
}
