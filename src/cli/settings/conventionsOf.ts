import { describeValue, type Issue, issue } from '../../text'
import type { Call } from '../Call'
import { OPTIONS } from '../options'

const OPTION = '--convention'

/** The conventions of a call, each written as `id=choice`; undefined when it changes none. */
export function conventionsOf(call: Call, issues: Issue[]): Readonly<Record<string, string>> | undefined {
  const { locale } = call
  const pairs = new Map<string, string>()
  for (const given of call.values('convention')) {
    const [id = '', choice = ''] = given.split(/=(.*)/s)
    if (id === '' || choice === '') {
      const words = { option: OPTION, given: describeValue(given), allowed: OPTIONS.convention.value, closest: null }
      issues.push(issue('invalid_option', [OPTION], words, locale))
    } else if (pairs.has(id)) issues.push(issue('repeated_option', [OPTION, id], { option: `${OPTION} ${id}` }, locale))
    else pairs.set(id, choice)
  }
  return pairs.size === 0 ? undefined : Object.fromEntries(pairs)
}
