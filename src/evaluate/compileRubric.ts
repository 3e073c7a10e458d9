import { formsOf } from '../answer'
import { compileDeterminePlan } from '../determine'
import { type Rubric, referenceTo, requireChecked } from '../rubric'
import { compileScorePlan, newSheet, type Sheet } from '../score'
import type { Compiled } from './Compiled'
import { compileTreePlan, type TreePlan } from './compileTreePlan'
import { defaultSettings, overridableOf } from './Settings'

const compiled = new WeakMap<Rubric, Compiled>()

/**
 * Compiles a checked rubric, once for as long as the rubric object lives.
 *
 * @throws RubricError when the rubric was not checked, or its figures are too fine.
 */
export function compileRubric(rubric: Rubric): Compiled {
  const known = compiled.get(rubric)
  if (known) return known
  requireChecked(rubric)
  const score = compileScorePlan(rubric)
  const determine = compileDeterminePlan(rubric, score)
  const overridable = overridableOf(rubric)
  let tree: TreePlan | null = null
  const fresh: Compiled = {
    rubric,
    reference: referenceTo(rubric),
    forms: formsOf(rubric),
    score,
    determine,
    // Only for whole results: an application that starts and asks for verdicts does not wait for it.
    get tree() {
      tree ??= compileTreePlan(rubric, score)
      return tree
    },
    places: new Map(score.ids.map((id, index) => [id, index])),
    overridable,
    defaults: {
      reject: defaultSettings(overridable, score, 'reject'),
      zero: defaultSettings(overridable, score, 'zero'),
      exclude: defaultSettings(overridable, score, 'exclude'),
    },
    spare: null,
    sums: determine.sums.map(() => 0.5),
  }
  compiled.set(rubric, fresh)
  return fresh
}

/** Takes the spare sheet of a compiled rubric, or makes one. */
export function takeSheet(compiled: Compiled): Sheet {
  const sheet = compiled.spare ?? newSheet(compiled.score.layout, compiled.score.leaves.length)
  compiled.spare = null
  return sheet
}
