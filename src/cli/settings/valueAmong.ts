import { closest, describeValue, type Issue, issue } from '../../text'
import type { Call } from '../Call'
import type { OptionName } from '../options'

/** The value of an option that takes names of the rubric; what is no such name is told. */
export function valueAmong(
  call: Call,
  name: OptionName,
  allowed: readonly string[],
  issues: Issue[],
): string | undefined {
  const given = call.value(name)
  if (given === undefined || allowed.includes(given)) return given
  const option = `--${name}`
  const words = { option, given: describeValue(given), allowed, closest: closest(given, allowed) }
  issues.push(issue('invalid_option', [option], words, call.locale))
  return undefined
}
