import type { FieldReader, Problems } from '../input'
import { type AnswerKind, isRecord, type Made, questionsOf, type Rubric, readMade } from '../rubric'
import { compileRubric } from './compileRubric'
import type { Evaluation } from './Result'

type Part = Readonly<Record<string, unknown>>

function isDetermination(value: unknown, ids: readonly string[]): boolean {
  if (!isRecord(value) || !Array.isArray(value['criteria'])) return false
  const criteria = value['criteria'] as readonly unknown[]
  return (
    ['met', 'scoresMet', 'final'].every((name) => typeof value[name] === 'boolean') &&
    criteria.length === ids.length &&
    criteria.every((one, index) => isRecord(one) && one['id'] === ids[index] && typeof one['met'] === 'boolean')
  )
}

/** The nodes that others read of a result: the components and the surveys. */
function nodesRead(rubric: Rubric): readonly string[] {
  const surveys = questionsOf(rubric).filter(({ kind }) => (rubric.answerKinds[kind] as AnswerKind).type === 'index')
  return [...rubric.components, ...surveys].map(({ id }) => id)
}

function everyScore(value: unknown, ids: readonly string[]): boolean {
  return isRecord(value) && ids.every((id) => isRecord(value[id]) && typeof value[id]['score'] === 'string')
}

function evaluationOf(rubric: Rubric): Made<Evaluation> {
  const nodes = nodesRead(rubric)
  const areas = rubric.areas.map(({ id }) => id)
  const predicates: readonly unknown[] = [null, ...rubric.predicates.map(({ id }) => id)]
  const plans = compileRubric(rubric).determine.predicates
  return {
    format: 'zona-integritas.result.v1',
    maker: 'evaluate',
    // A hundred nodes are carried along that few functions read.
    pick: (value) => {
      const all = isRecord(value['nodes']) ? value['nodes'] : {}
      return { ...value, nodes: Object.fromEntries(nodes.map((id) => [id, all[id]])) }
    },
    isWhole: (value) => {
      const { determinations, options } = value as Readonly<Record<string, Part>>
      return (
        ['total', 'display'].every((name) => typeof value[name] === 'string') &&
        typeof value['complete'] === 'boolean' &&
        ['unanswered', 'assumptions', 'warnings'].every((name) => Array.isArray(value[name])) &&
        predicates.includes(value['predicate']) &&
        isRecord(options) &&
        predicates.includes(options['heldPredicate']) &&
        everyScore(value['nodes'], nodes) &&
        everyScore(value['areas'], areas) &&
        isRecord(determinations) &&
        plans.every(({ id, points, held }) =>
          isDetermination(
            determinations[id],
            [...points, ...held].map((test) => test.id),
          ),
        )
      )
    },
  }
}

/** Tells whether everything is there that a new evaluation reads of a result. */
function isWhole({ nodes, assumptions }: Readonly<Record<string, unknown>>): boolean {
  return Object.values(nodes as Part).every(isRecord) && (assumptions as readonly unknown[]).every(isRecord)
}

const derived = new WeakMap<Rubric, Made<Evaluation>>()

/**
 * Takes a result of `evaluate`, fresh or parsed from JSON; tells when it is none, or was made by another rubric.
 *
 * @param whole - Whether every node is carried along, not only those that most functions read.
 */
export function readEvaluation(
  fields: FieldReader,
  name: string,
  rubric: Rubric,
  problems: Problems,
  whole = false,
): Evaluation | null {
  const made = derived.get(rubric) ?? evaluationOf(rubric)
  derived.set(rubric, made)
  if (!whole) return readMade(fields, name, rubric, problems, made)
  return readMade(fields, name, rubric, problems, {
    format: made.format,
    maker: made.maker,
    isWhole: (value) => made.isWhole(value) && isWhole(value),
    copied: true,
  })
}
