import type { Compiled } from '../evaluate'
import { referenceTo } from '../rubric'
import type { Issue, Locale } from '../text'
import type { Comparison, Pair } from './Comparison'
import { compareAreas, compareGroups } from './compareGroups'
import { compareOptions } from './compareOptions'
import { comparePredicates } from './comparePredicates'
import { compareQuestions } from './compareQuestions'
import { effectsOf } from './effectsOf'
import type { Side } from './sideOf'
import { signedDifference } from './signedDifference'

/** Puts a comparison together from two fresh results. */
export function compareSides(
  compiled: Compiled,
  { a, b }: Pair<Side>,
  names: Pair<string>,
  locale: Locale,
  warnings: readonly Issue[],
): Comparison {
  const { rubric } = compiled
  const differing = compareQuestions(compiled, a, b)
  const towards = (direction: 'stricter' | 'milder') => differing.filter(({ row }) => row.direction === direction)
  return {
    format: 'zona-integritas.comparison.v1',
    rubric: referenceTo(rubric),
    names,
    options: compareOptions(rubric, a.evaluation, b.evaluation, locale),
    total: {
      points: { a: a.evaluation.total, b: b.evaluation.total },
      difference: signedDifference(a.points.total, b.points.total),
    },
    predicate: { a: a.evaluation.predicate, b: b.evaluation.predicate },
    components: compareGroups(rubric, 'component', a, b),
    aspects: compareGroups(rubric, 'aspect', a, b),
    areas: compareAreas(rubric, a, b),
    indicators: compareGroups(rubric, 'indicator', a, b),
    questions: differing.map(({ row }) => row),
    ...comparePredicates(compiled, a, b, differing),
    stricter: effectsOf(towards('stricter'), 'loss'),
    milder: effectsOf(towards('milder'), 'gain'),
    warnings,
  }
}
