import {
  conclude,
  determineUnit,
  type Evaluation,
  evaluateStages,
  type PreEvaluationInput,
  preEvaluate,
  type StageAnswers,
  type UnitInput,
} from '../../../src'
import { questionsOf } from '../../../src/rubric'
import { randomLke } from '../../../test/helpers/randomLke'
import { type Draw, drawFrom } from './drawFrom'
import { criteriaLines, evaluationLines } from './evaluationLines'
import { line } from './line'
import { rubric90 } from './rubrics'
import { someEvaluations } from './someEvaluations'
import { submissionsOf } from './submissionsOf'

const CATEGORIES = ['WBK', 'WBK-AFIRMASI', 'WBBM'] as const
const ASSESSORS = ['preliminary', 'tpi', 'tpn'] as const
/** What is stated of the predicate already held, or of an unlawful act. */
const STATED = [
  {},
  { kkn: true },
  { heldPredicate: null },
  { heldPredicate: 'WBK' },
  { heldPredicate: { predicate: 'WBBM', grantedOn: '2024-12-09' } },
  { heldPredicate: { predicate: 'WBK', grantedOn: '2024-12-09', revokedOn: '2025-12-09' } },
] as const
const EXCEPTIONS = [null, { 1: 'a' }, { 2: 'b' }, { 1: 'a', 2: 'b' }] as const
const STAGES = ['unit', 'preliminary', 'tpi', 'tpn'] as const
const LAYERED = 20

function unitLines(evaluation: Evaluation): readonly string[] {
  return CATEGORIES.flatMap((category) =>
    STATED.flatMap((stated) => {
      const input: UnitInput = { category, evaluation, ...stated }
      const { criteria, ...unit } = determineUnit(rubric90, input)
      return [
        line('unit', unit, 'target', 'met', 'scoresMet', 'final', 'heldPredicate', 'failed', 'dropped'),
        ...criteriaLines(criteria),
        ...ASSESSORS.flatMap((by) => concludedLines({ ...input, by })),
      ]
    }),
  )
}

function concludedLines(input: Parameters<typeof conclude<typeof rubric90>>[1]): readonly string[] {
  const { recommendation, report, criteria, ...concluded } = conclude(rubric90, input)
  return [
    line(
      concluded.by,
      { ...concluded, follows: recommendation?.id ?? null },
      'recommended',
      'follows',
      'failed',
      'dropped',
    ),
    line('report', report, 'predicate', 'total', 'display'),
    ...report.components.map((one) => line(one.id, one, 'score', 'display')),
    ...criteriaLines(criteria),
  ]
}

function preEvaluationLines(evaluations: readonly Evaluation[]): readonly string[] {
  const lines = (input: PreEvaluationInput) => {
    const { checks, ...result } = preEvaluate(rubric90, input)
    return [
      line('preEvaluation', result, 'target', 'outcome', 'failed'),
      ...checks.map((one) => line(String(one.number), one, 'met', 'excepted')),
    ]
  }
  return CATEGORIES.flatMap((category) =>
    submissionsOf(category).flatMap((submission, place) =>
      EXCEPTIONS.flatMap((exceptions, turn) =>
        // Each submission with every result, the exceptions in turn.
        evaluations
          .filter((_, index) => (index + place + turn) % EXCEPTIONS.length === 0)
          .flatMap((evaluation) => lines({ category, submission, evaluation, exceptions })),
      ),
    ),
  )
}

/** Answers of some stages, the later of which answer only a part. */
function randomStages(draw: Draw): StageAnswers {
  const [first = 'unit', ...later] = STAGES.slice(draw.below(STAGES.length))
  const answersOf = (share: number) => {
    const whole = randomLke(rubric90, draw.random, 0.8)
    const kept = questionsOf(rubric90).filter(() => draw.chance(share))
    return Object.fromEntries(kept.map(({ id }) => [id, whole[id]]))
  }
  const some = later.filter(() => draw.chance(0.7)).map((stage) => [stage, answersOf(0.2)])
  return { [first]: answersOf(0.9), ...Object.fromEntries(some) }
}

function stagesLines(answers: StageAnswers, unanswered: 'zero' | 'exclude'): readonly string[] {
  const result = evaluateStages(rubric90, answers, { unanswered, heldPredicate: 'WBK' })
  return [
    ...result.stages.map(({ id, evaluation }) => line(id, evaluation, 'total', 'predicate')),
    ...evaluationLines(result.prevailing),
    line('from', { stages: Object.entries(result.from).flat() }, 'stages'),
    ...result.overruled.map((one) => line('overruled', one, 'question', 'stage', 'by')),
  ]
}

/** The steps from the answers of each stage to the grant, with scores on minima and next to them. */
export function stages(): readonly string[] {
  const draw = drawFrom(6)
  const evaluations = someEvaluations()
  const layered = Array.from({ length: LAYERED }, () => randomStages(draw))
  return [
    ...evaluations.flatMap(unitLines),
    ...preEvaluationLines(evaluations),
    ...(['zero', 'exclude'] as const).flatMap((unanswered) => layered.flatMap((one) => stagesLines(one, unanswered))),
  ]
}
