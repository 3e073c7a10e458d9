import type { Rubric } from '../../src/rubric'
import type { ExpectedIssue } from '../../test/golden/corpus/compact'
import type { Dice } from './Dice'

/** Wrong options and the issues that they must raise, by what was done to them. */
export interface DamagedOptions {
  readonly options: unknown
  readonly issues: readonly ExpectedIssue[]
}

const NO_OPTIONS: readonly unknown[] = [null, [], ['zero'], 'zero', 'WBK', 0, 1, true, false]
const OTHER_OPTIONS = [
  'Unanswered',
  'held_predicate',
  'predicate',
  'percentGiven',
  'strict',
  'lang',
  '',
  'toString',
  '0',
]

/** What no option takes, beside misspellings of what it takes. */
const NO_TEXT: readonly unknown[] = ['', 'none', 'null', ' reject', 0, 1, true, false, [], {}, ['zero']]

const MISSPELT: Readonly<Record<string, readonly unknown[]>> = {
  heldPredicate: ['wbk', 'WBK ', 'WBMM', 'WTP'],
  unanswered: ['Reject', 'skip', 'nol', null],
  contradictions: ['error', 'Warn', 'accept', null],
  locale: ['fr', 'ID', 'id-ID', 'en-US', null],
}

/** Damages options in one to three ways; at least one is wrong. */
export function damagedOptions(dice: Dice, rubric: Rubric): DamagedOptions {
  if (dice.chance(0.1)) return { options: dice.pick(NO_OPTIONS), issues: [['options_not_object']] }
  const options: Record<string, unknown> = {}
  const issues: ExpectedIssue[] = []
  const times = 1 + dice.below(3)
  for (let time = 0; time < times; time++) {
    const name = dice.pick([...Object.keys(MISSPELT), 'conventions', 'unknown'])
    if (name in options) continue
    if (name === 'unknown') {
      const other = dice.pick(OTHER_OPTIONS)
      if (Object.hasOwn(options, other)) continue
      options[other] = dice.pick<unknown>(['zero', null, true, 'WBK'])
      issues.push(['unknown_option', other])
    } else if (name === 'conventions') {
      const [given, found] = damagedConventions(dice, rubric)
      options[name] = given
      issues.push(...found)
    } else {
      options[name] = dice.pick([...(MISSPELT[name] ?? []), ...NO_TEXT])
      issues.push(['invalid_option', name])
    }
  }
  return { options, issues }
}

function damagedConventions(dice: Dice, rubric: Rubric): [unknown, ExpectedIssue[]] {
  if (dice.chance(0.2)) {
    return [dice.pick<unknown>([null, [], 'zero', 0, true, ['percentGiven']]), [['invalid_option', 'conventions']]]
  }
  const known = rubric.conventions.filter(({ choices }) => 'zero' in choices && 'full' in choices).map(({ id }) => id)
  if (dice.chance(0.5)) {
    // These two are choices of options of their own.
    const other = dice.pick(['unanswered', 'heldPredicateNotStated', 'nothingToCount', 'percentgiven', 'x', ''])
    return [{ [other]: 'zero' }, [['unknown_convention', 'conventions', other]]]
  }
  const id = dice.pick([...known, 'percentGiven'])
  const choice = dice.pick<unknown>(['nol', 'Zero', 'penuh', '', 0, 1, null, true, [], {}])
  return [{ [id]: choice }, [['invalid_convention', 'conventions', id]]]
}
