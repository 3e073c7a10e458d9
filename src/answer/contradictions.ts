import type { CountCheck } from '../rubric'
import { type Issue, issue, type Locale } from '../text'
import type { CountPlace, Forms } from './forms'
import type { NormalAnswers } from './NormalAnswer'
import { countsOf, weigh } from './weigh'

/** Adds up some counts, or null when one of them is not given. */
function sumOf(places: readonly CountPlace[], answers: NormalAnswers): number | null {
  let sum = 0
  for (const { index, count } of places) {
    const given = countsOf(answers[index])?.[count]
    if (given === undefined) return null
    sum += given
  }
  return sum
}

function contradicts(check: CountCheck, left: number, right: number): boolean {
  return check.contradictsWhen === 'above' ? left > right : left !== right
}

/** Lists the counts that contradict each other: first within a question, then the rubric's checks, in rubric order. */
export function contradictionsIn(forms: Forms, answers: NormalAnswers, locale: Locale): readonly Issue[] {
  const found: Issue[] = []
  for (const form of forms.ratios) {
    const counts = countsOf(answers[form.index])
    if (!counts || form.ratio.partAboveWhole === 'normal') continue
    const { part, whole } = weigh(form, counts)
    if (part > whole) {
      found.push(issue('part_exceeds_whole', [form.id], { id: form.id, part, whole, counts: form.counts }, locale))
    }
  }
  for (const { check, left: leftPlaces, right: rightPlaces } of forms.countChecks) {
    const left = sumOf(leftPlaces, answers)
    const right = sumOf(rightPlaces, answers)
    if (left === null || right === null || !contradicts(check, left, right)) continue
    const { id, label } = check
    const cells = [...check.left, ...check.right]
    found.push(issue('counts_contradict', cells.slice(0, 1), { check: id, label, left, right, cells }, locale))
  }
  return found
}
