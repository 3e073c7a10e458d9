import { ABSENT, describedValue, isPlainObject, REFUSED } from '../input'
import { describeValue, type Issue, type IssuePath, issue, suggester } from '../text'
import type { Forms } from './forms'
import type { NormalAnswer, NormalAnswers } from './NormalAnswer'
import { readAnswer, type StrictReading } from './readAnswer'

/** Answers in their normal form, or the problems that keep them from it. */
export interface StrictAnswers {
  readonly answers: NormalAnswers
  readonly issues: readonly Issue[]
}

/**
 * Reads answers as `evaluate` takes them: own data of plain objects, exact spellings, every problem listed. The caller's
 * object is read once and not kept.
 */
export function readStrict(forms: Forms, input: unknown, reading: StrictReading): StrictAnswers {
  const { locale } = reading
  if (!isPlainObject(input)) {
    return { answers: [], issues: [issue('answers_not_object', [], { given: describeValue(input) }, locale)] }
  }
  try {
    return readQuestions(forms, input, reading)
  } catch {
    // Only a hostile proxy throws while it is looked at.
    return { answers: [], issues: [issue('unreadable', [], {}, locale)] }
  }
}

const ROOT: IssuePath = []

/** As `includes`, but for a handful of options, and faster. */
function isOption(options: readonly string[], value: unknown): boolean {
  for (const option of options) if (option === value) return true
  return false
}

function readQuestions(forms: Forms, input: object, reading: StrictReading): StrictAnswers {
  const { locale } = reading
  const issues: Issue[] = []
  let known = 0
  const answers = forms.list.map((form): NormalAnswer | undefined => {
    const descriptor = Object.getOwnPropertyDescriptor(input, form.id)
    if (descriptor !== undefined) known++
    // The common case first: a letter as it should be.
    if (descriptor?.enumerable && form.type === 'choice' && isOption(form.options, descriptor.value)) {
      return descriptor.value
    }
    const value = describedValue(descriptor, form.id, ROOT, locale, issues)
    if (value === REFUSED) return undefined
    return readAnswer(form, value === ABSENT ? undefined : value, reading, issues)
  })
  const names = Object.getOwnPropertyNames(input)
  const symbols = Object.getOwnPropertySymbols(input)
  if (names.length + symbols.length !== known) {
    const suggest = suggester(forms.ids)
    for (const id of [...names.filter((name) => !forms.ids.has(name)), ...symbols.map(String)]) {
      issues.push(issue('unknown_question', [id], { id, closest: suggest(id) }, locale))
    }
  }
  return { answers, issues }
}
