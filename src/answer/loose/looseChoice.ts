import { closest, describeValue } from '../../text'
import type { ChoiceForm } from '../forms'
import { type Loose, shortText } from './Loose'
import type { LooseOptions } from './LooseOptions'

/** Reads an option: its name with any case and space around it, or true and false where there are two. */
export function looseChoice(form: ChoiceForm, value: unknown, options: LooseOptions): Loose<string> {
  const { id, options: names } = form
  const text = shortText(value)
  if (text !== null) {
    if (names.includes(text)) return text === value ? { value: text } : { value: text, changed: 'read_trimmed' }
    const [same, another] = names.filter((name) => name.toLowerCase() === text.toLowerCase())
    if (same !== undefined && another === undefined) return { value: same, changed: 'read_case' }
  }
  if (form.bestWorst) {
    const [best, worst] = form.bestWorst
    if (typeof value === 'boolean') return { value: value ? best : worst, changed: 'read_text' }
    const digit = typeof value === 'number' ? String(value) : text
    if (digit === '0' || digit === '1') {
      if (options.zeroOne === 'worstBest') return { value: digit === '1' ? best : worst, changed: 'read_text' }
      return { refused: 'ambiguous_yes_no', words: { id, given: describeValue(value), allowed: names } }
    }
  }
  const near = text === null ? null : closest(text, names)
  return { refused: 'invalid_choice', words: { id, given: describeValue(value), allowed: names, closest: near } }
}
