import { extremeAnswer, type NormalAnswers, type PartialAnswersOf } from '../answer'
import type { CriterionResult } from '../determine'
import {
  type Assumption,
  assumptionsOf,
  type Compiled,
  compileRubric,
  determinationOf,
  type EvaluateOptions,
  type Evaluation,
  evaluateNormal,
  readGiven,
  readOptions,
} from '../evaluate'
import { printUnits } from '../exact'
import {
  type Basis,
  type Checked,
  deepFreeze,
  type Question,
  questionsOf,
  type Rubric,
  type RubricReference,
  referenceTo,
  type Source,
} from '../rubric'
import type { ScorePlan } from '../score'
import { AnswersError, type Issue, OptionsError } from '../text'

/** What an unfinished sum may still come to, in points, up to 20 decimals, cut. */
export interface Range {
  /** The sum with every open question at its worst. */
  readonly lowest: string
  /** The sum with every open question at its best. */
  readonly highest: string
}

/** What may still become of one criterion. */
export interface CriterionBounds extends Range {
  /** Id of the criterion, such as `total`, `area.1`, a node's id or `heldPredicate`. */
  readonly id: string
  /** What is tested, in the caller's language. */
  readonly label: string
  /** Points; for the predicate already held its id, or an empty text for none. */
  readonly lowest: string
  /** Points; for the predicate already held its id, or an empty text for none. */
  readonly highest: string
  /** Points; for the predicate already held its id. */
  readonly required: string
  /** `met`: however the rest is answered; `outOfReach`: however the rest is answered; else `open`. */
  readonly status: 'met' | 'open' | 'outOfReach'
  /** The place in the regulation or document where the minimum stands. */
  readonly source: Source
  /** On what the minimum rests. */
  readonly basis: Basis
}

/** What may still become of one predicate. */
export interface PredicateBounds {
  /** Id of the predicate. */
  readonly id: string
  /** The name of the predicate, in the caller's language. */
  readonly label: string
  /** `reached`: every criterion is met for certain; `outOfReach`: some criterion cannot be met any more; else `open`. */
  readonly status: 'reached' | 'open' | 'outOfReach'
  /** What may still become of each criterion, in the order of the rubric. */
  readonly criteria: readonly CriterionBounds[]
}

/** What an unfinished LKE may still come to. */
export interface BoundsResult {
  /** Marks it as a result of `bounds`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.bounds.v1'
  /** The rubric by which the answers were evaluated. */
  readonly rubric: RubricReference
  /** The points of the whole LKE. */
  readonly total: Range
  /** The points of each area across aspects, by area id. */
  readonly areas: Readonly<Record<string, Range>>
  /** The points of every component, aspect, area, indicator and question, by node id. */
  readonly nodes: Readonly<Record<string, Range>>
  /** What may still become of each predicate, by predicate id. */
  readonly predicates: Readonly<Record<string, PredicateBounds>>
  /** The questions that are open, the one whose answer narrows the total most first; ties in rubric order. */
  readonly open: readonly {
    /** Id of the question. */
    readonly question: string
    /** The wording of the question, in the caller's language. */
    readonly label: string
    /** Points of the total between its worst and its best answer, up to 20 decimals, cut. */
    readonly points: string
  }[]
  /** The question to answer next, or null when all are answered. */
  readonly next: string | null
  /** The conventions that took part in what is answered, in rubric order. */
  readonly assumptions: readonly Assumption[]
  /** Counts that contradict each other. */
  readonly warnings: readonly Issue[]
}

/** The answers with every open question at its worst or best. */
function filled(rubric: Rubric, questions: readonly Question[], answers: NormalAnswers, best: boolean): NormalAnswers {
  return questions.map((question, index) => answers[index] ?? extremeAnswer(rubric, question, best))
}

function boundsOf(lowest: CriterionResult, highest: CriterionResult, stated: boolean): CriterionBounds {
  const { id, label, required, source, basis } = lowest
  if (lowest.gap === null) {
    // Whether an earlier predicate is held does not depend on answers; where it is not stated it is open.
    const status = lowest.met ? 'met' : stated ? 'outOfReach' : 'open'
    const held = lowest.actual ?? ''
    return { id, label, lowest: held, highest: held, required, status, source, basis }
  }
  const status = lowest.met ? 'met' : highest.met ? 'open' : 'outOfReach'
  return { id, label, lowest: lowest.actual, highest: highest.actual as string, required, status, source, basis }
}

/** How much each open question may still move the total, in units. */
function widthsOf(
  { score }: Compiled,
  answers: NormalAnswers,
): readonly { readonly index: number; readonly units: number }[] {
  return score.questions.flatMap(({ leaf: place, choice }, index) => {
    if (answers[index] !== undefined) return []
    const { start, end, unitsPerStep } = score.leaves[place] as ScorePlan['leaves'][number]
    const steps = choice ? Math.max(...choice.steps) - Math.min(...choice.steps) : score.fullSteps
    return [{ index, units: (unitsPerStep[end - start] as number) * steps }]
  })
}

function rangesOf(low: Scores, high: Scores): Readonly<Record<string, Range>> {
  const ranges = Object.entries(low).map(([id, { score }]): [string, Range] => {
    return [id, { lowest: score, highest: high[id]?.score as string }]
  })
  return Object.fromEntries(ranges)
}

type Scores = Readonly<Record<string, { readonly score: string }>>

function predicateBounds(low: Evaluation, high: Evaluation, id: string, stated: boolean): PredicateBounds {
  const [lowest, highest] = [determinationOf(low, id), determinationOf(high, id)]
  const criteria = lowest.criteria.map((criterion, index) =>
    boundsOf(criterion, highest.criteria[index] as CriterionResult, stated),
  )
  const statuses = criteria.map(({ status }) => status)
  const status = statuses.includes('outOfReach') ? 'outOfReach' : statuses.includes('open') ? 'open' : 'reached'
  return { id, label: lowest.label, status, criteria }
}

/**
 * Tells what an unfinished LKE may still come to: for every node and criterion the lowest and the highest score still
 * possible, and for each predicate whether it is reached, open or out of reach.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param draft - Answers as for `evaluate`, of which any may be missing.
 * @param options - As for `evaluate`; `unanswered` does not matter here.
 * @returns Ranges in points, the status of every criterion and predicate, and the question to answer next: the one whose
 *   answer narrows the total most.
 * @throws AnswersError when answers are misspelt or out of range, or contradict each other and that is refused; `.issues`
 *   lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked.
 * @see PermenPANRB 90/2021, Lampiran III and Tabel 6.
 * @example
 * ```ts
 * import { bounds } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const result = bounds(permenpanrb90_2021, { 'B.I.a': 3.5, 'B.I.b': 'A' })
 * result.total // => { lowest: '20.3125', highest: '97.8125' }
 * result.predicates['WBK']?.status // => 'outOfReach'
 * result.next // => 'B.II.a'
 * ```
 */
export function bounds<R extends Rubric & Checked>(
  rubric: R,
  draft: PartialAnswersOf<R>,
  options?: EvaluateOptions<R>,
): BoundsResult {
  const compiled = compileRubric(rubric)
  const { settings, issues } = readOptions(compiled, options)
  if (issues.length > 0) throw new OptionsError(issues)
  const { locale, reading } = settings
  const read = readGiven(compiled, draft, settings, false)
  if (read.issues) throw new AnswersError(read.issues)

  const questions = questionsOf(rubric)
  const at = (best: boolean): Evaluation =>
    // What is open is filled in as a percentage where it is a ratio, whether the caller may do so or not.
    evaluateNormal(compiled, filled(rubric, questions, read.answers, best), settings, { ...reading, percents: true })
  const [low, high] = [at(false), at(true)]
  const widths = [...widthsOf(compiled, read.answers)].sort((a, b) => b.units - a.units)
  const open = widths.map(({ index, units }) => {
    const { id: question, text } = questions[index] as Question
    return { question, label: text[locale], points: printUnits(units, compiled.score.scale) }
  })
  const predicates = rubric.predicates.map(({ id }) => predicateBounds(low, high, id, settings.heldPredicateStated))
  return deepFreeze({
    format: 'zona-integritas.bounds.v1',
    rubric: referenceTo(rubric),
    total: { lowest: low.total, highest: high.total },
    areas: rangesOf(low.areas as Scores, high.areas as Scores),
    nodes: rangesOf(low.nodes as unknown as Scores, high.nodes as unknown as Scores),
    predicates: Object.fromEntries(predicates.map((one) => [one.id, one])),
    open,
    next: open[0]?.question ?? null,
    assumptions: assumptionsOf(compiled, settings, read.answers, []),
    warnings: read.contradictions,
  })
}
