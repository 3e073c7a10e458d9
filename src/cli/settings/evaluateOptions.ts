import { compileRubric, type EvaluateOptions, readOptions } from '../../evaluate'
import type { Rubric } from '../../rubric'
import { append, type Issue, OptionsError } from '../../text'
import type { Call } from '../Call'
import { conventionsOf } from './conventionsOf'
import { valueAmong } from './valueAmong'

/** How the command line writes that no predicate is held. */
const NONE = 'none'

/**
 * The options of an evaluation.
 *
 * @param issues - What is wrong with other options, told together with these.
 * @throws OptionsError when the rubric has no such predicate, convention or choice.
 */
export function evaluateOptions(call: Call, rubric: Rubric, issues: Issue[] = []): EvaluateOptions {
  const predicates = rubric.predicates.map(({ id }) => id)
  const held = valueAmong(call, 'held', [...predicates, NONE], issues)
  const options: EvaluateOptions = {
    ...(held === undefined ? {} : { heldPredicate: held === NONE ? null : held }),
    unanswered: call.value('unanswered') as EvaluateOptions['unanswered'],
    contradictions: call.value('contradictions') as EvaluateOptions['contradictions'],
    conventions: conventionsOf(call, issues),
    locale: call.locale,
  }
  append(issues, readOptions(compileRubric(rubric), options).issues)
  if (issues.length > 0) throw new OptionsError(issues)
  return options
}
