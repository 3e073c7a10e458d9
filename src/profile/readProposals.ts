import { determinationOf, readEvaluation } from '../evaluate'
import { type FieldReader, type Problems, readFields, readList } from '../input'
import { type Category, type Choices, categoriesOf, type InstansiKind, type ProfileRules, type Rubric } from '../rubric'
import { issue } from '../text'
import { type Failure, failureOf } from './failureOf'

/** One unit that was proposed, and what became of it. */
export interface ReadProposal {
  readonly instansi: string
  readonly kind: InstansiKind
  /** The predicate that it meets, or null. */
  readonly predicate: string | null
  /** Where it failed; null when it did not. */
  readonly failure: Failure | null
}

const FAILURES: readonly Failure[] = ['pengungkit', 'survey', 'other']

/** Reads the units of a profile, and tells every problem. */
export function readProposals(
  rubric: Rubric,
  rules: ProfileRules,
  input: unknown,
  choices: Choices,
  problems: Problems,
): readonly ReadProposal[] {
  const list = readList(problems, input, ['units'])
  if (list && list.length === 0) {
    problems.issues.push(issue('empty_list', ['units'], { field: 'units' }, problems.locale))
  }
  const kinds = rubric.instansiKinds ?? []
  return (list ?? []).flatMap((one, index): ReadProposal[] => {
    const names = ['instansi', 'kind', 'category', 'evaluation', 'predicate', 'failedOn']
    const fields = readFields(problems, one, ['units', index], names)
    if (!fields) return []
    const instansi = fields.text('instansi')
    const kindId = fields.oneOf(
      'kind',
      kinds.map(({ id }) => id),
    )
    const kind = kinds.find(({ id }) => id === kindId)
    const outcome = readOutcome(rubric, rules, fields, choices)
    return instansi && kind && outcome ? [{ instansi, kind, ...outcome }] : []
  })
}

type Outcome = Pick<ReadProposal, 'predicate' | 'failure'>

function readOutcome(rubric: Rubric, rules: ProfileRules, fields: FieldReader, choices: Choices): Outcome | null {
  const evaluated = (fields.value('evaluation', 'optional', '') ?? null) !== null
  if (evaluated === fields.given.includes('predicate')) {
    return fields.report('one_of_fields', null, { allowed: ['evaluation', 'predicate'] })
  }
  if (evaluated) return readEvaluated(rubric, rules, fields, choices)
  const predicate = fields.oneOf(
    'predicate',
    rubric.predicates.map(({ id }) => id),
    'optional',
  )
  const failed = fields.value('predicate', 'optional', '') === null
  const failure = fields.oneOf('failedOn', FAILURES, failed ? 'required' : 'optional')
  return failed ? { predicate: null, failure } : { predicate, failure: null }
}

function readEvaluated(rubric: Rubric, rules: ProfileRules, fields: FieldReader, choices: Choices): Outcome | null {
  const evaluation = readEvaluation(fields, 'evaluation', rubric)
  const categories = categoriesOf(rubric)
  const id = fields.oneOf(
    'category',
    categories.map((category) => category.id),
    'optional',
  )
  if (!evaluation) return null
  const category: Category | undefined = categories.find((known) => known.id === id)
  // Without a category a unit succeeds with any predicate, and fails on the lowest.
  const target = category?.predicate ?? evaluation.predicate ?? rubric.predicates[0]?.id ?? ''
  const { met, criteria } = determinationOf(evaluation, target)
  return met
    ? { predicate: target, failure: null }
    : { predicate: null, failure: failureOf(rubric, rules, target, criteria, choices) }
}
