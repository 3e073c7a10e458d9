import {
  type Assumption,
  determinationOf,
  type EvaluateOptions,
  type Evaluation,
  evaluateNormal,
  readOptions,
} from '../evaluate'
import type { Convention } from '../rubric'
import type { Locale } from '../text'
import { changesTo, decided } from './alternatives'
import type { Alternative, ExplainedConvention, PredicateChange } from './Explanation'
import { type Basis, withExtremes } from './extremes'
import { meaningOf } from './meaningOf'

/** A result and what it takes to evaluate it otherwise. */
export interface Explained {
  readonly basis: Basis
  readonly fresh: Evaluation
  readonly options: EvaluateOptions
  readonly locale: Locale
}

/** Tells what the other choices of a convention would change. */
export function explainConvention(explained: Explained, assumption: Assumption): ExplainedConvention {
  const { rubric } = explained.basis.compiled
  const { id, choice } = assumption
  if (id === 'heldPredicateNotStated') {
    const stated = [...rubric.predicates.map((predicate) => predicate.id), null]
    return { ...assumption, ...decided(stated.map((held) => heldStated(explained, held))) }
  }
  const convention = rubric.conventions.find((one) => one.id === id) as Convention
  const others = Object.entries(convention.choices).filter(([other]) => other !== choice)
  const alternatives = others.flatMap(([other, meaning]): readonly Alternative[] => {
    const changes = changesUnder(explained, assumption, other)
    return changes ? [{ choice: other, meaning: meaning[explained.locale], changes }] : []
  })
  return { ...assumption, ...decided(alternatives) }
}

function heldStated(explained: Explained, heldPredicate: string | null): Alternative {
  const { locale } = explained
  const meaning = heldPredicate
    ? meaningOf('held_predicate_stated', { predicate: heldPredicate }, locale)
    : meaningOf('no_predicate_stated', {}, locale)
  return { choice: heldPredicate, meaning, changes: changesWith(explained, { heldPredicate }) }
}

/** What another choice changes; null for one that cannot be made. */
function changesUnder(
  explained: Explained,
  { id, questions }: Assumption,
  choice: string,
): readonly PredicateChange[] | null {
  if (id === 'unanswered') {
    // Where they are refused there is no verdict at all.
    return choice === 'zero' || choice === 'exclude' ? changesWith(explained, { unanswered: choice }) : null
  }
  // Of percentages: no other convention can refuse an answer.
  if (choice === 'reject') return changesWith(explained, {}, questions)
  return changesWith(explained, { conventions: { ...explained.options.conventions, [id]: choice } })
}

/** What changes under other options, with some questions credited nothing. */
function changesWith(
  { basis, fresh, options }: Explained,
  change: EvaluateOptions,
  nothing: readonly string[] = [],
): readonly PredicateChange[] {
  const { compiled, questions } = basis
  const { settings } = readOptions(compiled, { ...options, ...change })
  const refused = (index: number) => nothing.includes(questions[index]?.id as string)
  const answers = withExtremes(basis, refused, false)
  const other = evaluateNormal(compiled, answers, settings, { ...settings.reading, percents: true })
  const predicates = compiled.determine.predicates.map(({ id }) => id)
  return changesTo(fresh, predicates, (predicate) => determinationOf(other, predicate))
}
