import type { RuleOptions } from '../../rubric'
import { type Issue, OptionsError } from '../../text'
import type { Call } from '../Call'
import { conventionsOf } from './conventionsOf'

/**
 * The options of the functions beside the evaluation; whether the rubric has such conventions they tell themselves.
 *
 * @throws OptionsError when one is not written as it should be.
 */
export function ruleOptions(call: Call): RuleOptions {
  const issues: Issue[] = []
  const conventions = conventionsOf(call, issues)
  if (issues.length > 0) throw new OptionsError(issues)
  return { conventions, locale: call.locale }
}
