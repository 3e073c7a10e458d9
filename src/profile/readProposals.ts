import { determinationOf, type Evaluation, readEvaluation } from '../evaluate'
import { type FieldReader, type Problems, readFields, readList } from '../input'
import { type Choices, categoriesOf, type InstansiKind, type ProfileRules, type Rubric } from '../rubric'
import { describeValue, issue } from '../text'
import { FAILURES, type Failure, failureOf } from './failureOf'

/** One unit that was proposed, and what became of it. */
export interface ReadProposal {
  /** The category under which it was proposed, where that is known. */
  readonly category: string | null
  readonly instansi: string
  readonly kind: InstansiKind
  /** The predicate that it meets, or null. */
  readonly predicate: string | null
  /** Where it failed; null when it did not. */
  readonly failure: Failure | null
}

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
  const kinds = rubric.instansiKinds as readonly InstansiKind[]
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
    const outcome = readOutcome(rubric, rules, fields, choices, problems)
    return instansi && kind && outcome ? [{ instansi, kind, ...outcome }] : []
  })
}

type Outcome = Pick<ReadProposal, 'category' | 'predicate' | 'failure'>

function readOutcome(
  rubric: Rubric,
  rules: ProfileRules,
  fields: FieldReader,
  choices: Choices,
  problems: Problems,
): Outcome | null {
  const categories = categoriesOf(rubric)
  const id = fields.oneOf(
    'category',
    categories.map((category) => category.id),
    'optional',
  )
  const target = categories.find((category) => category.id === id)?.predicate ?? null
  const failure = fields.oneOf('failedOn', FAILURES, 'optional')
  const evaluated = fields.value('evaluation', 'optional', '') !== null
  const granted = fields.value('predicate', 'optional', '') !== null
  if (evaluated ? granted : !fields.given.includes('predicate')) {
    return fields.report('one_of_fields', null, { allowed: ['evaluation', 'predicate'] })
  }
  if ((evaluated || granted) && failure !== null) {
    const words = { given: describeValue(failure), allowed: 'null', closest: null }
    return fields.report('invalid_field', 'failedOn', words)
  }
  if (evaluated) {
    const evaluation = readEvaluation(fields, 'evaluation', rubric, problems)
    return evaluation && { category: id, ...outcomeOf(rubric, rules, evaluation, target, choices) }
  }
  // One predicate for one proposal: under a category no other can have been granted.
  const predicates = target === null ? rubric.predicates.map((predicate) => predicate.id) : [target]
  const predicate = fields.oneOf('predicate', predicates, 'optional')
  if (granted) return { category: id, predicate, failure: null }
  const stated = fields.value('failedOn', 'optional', '') !== null
  if (failure === null && !stated) return fields.report('missing_field', 'failedOn', { allowed: FAILURES.join(', ') })
  return { category: id, predicate: null, failure }
}

function outcomeOf(
  rubric: Rubric,
  rules: ProfileRules,
  evaluation: Evaluation,
  category: string | null,
  choices: Choices,
): Pick<ReadProposal, 'predicate' | 'failure'> {
  // Without a category a unit succeeds with any predicate, and fails on the lowest.
  const target = category ?? evaluation.predicate ?? rubric.predicates[0]?.id
  if (target === undefined) return { predicate: null, failure: 'other' }
  const { met, criteria } = determinationOf(evaluation, target)
  return met
    ? { predicate: target, failure: null }
    : { predicate: null, failure: failureOf(rubric, rules, target, criteria, choices) }
}
