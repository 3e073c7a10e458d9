import type { Forms } from '../answer'
import type { DeterminePlan } from '../determine'
import type { Convention, Rubric, RubricReference } from '../rubric'
import type { ScorePlan, Sheet } from '../score'
import type { TreePlan } from './compileTreePlan'
import type { Unanswered } from './Options'
import type { Settings } from './Settings'

/** A rubric compiled for everything that evaluation needs of it. */
export interface Compiled {
  readonly rubric: Rubric
  /** How results name the rubric. */
  readonly reference: RubricReference
  readonly forms: Forms
  readonly score: ScorePlan
  readonly determine: DeterminePlan
  readonly tree: TreePlan
  /** Place of each question by its id. */
  readonly places: ReadonlyMap<string, number>
  /** The conventions that `options.conventions` takes. */
  readonly overridable: readonly Convention[]
  /** Settings of a call without options, by what is done with unanswered questions. */
  readonly defaults: Readonly<Record<Unanswered, Settings>>
  /** The sheet to use next; taken out while in use, so that a call within a call gets its own. */
  spare: Sheet | null
  /** Room for the sums of one determination. */
  readonly sums: number[]
}
