import { contradictionsIn, type Form, type Forms, type NormalAnswer, readStrict } from '../answer'
import type { Compiled, Settings } from '../evaluate'
import { isPlainObject, ownData, problemsIn, readList } from '../input'
import { append, describeValue, type Issue, issue, suggester } from '../text'

const OPTION = 'movable'

/** Reads the answers that questions may be given, each as strictly as an answer, and lists every problem. */
export function readMovable(
  { forms, score }: Compiled,
  settings: Settings,
  given: unknown,
  issues: Issue[],
): ReadonlyMap<number, readonly NormalAnswer[]> {
  const movable = new Map<number, readonly NormalAnswer[]>()
  if (given === undefined) return movable
  const { locale } = settings
  if (!isPlainObject(given)) {
    const words = { option: OPTION, given: describeValue(given), allowed: ['{ ... }'], closest: null }
    issues.push(issue('invalid_option', [OPTION], words, locale))
    return movable
  }
  const { values, keys, issues: refused } = ownData(given, [OPTION], locale)
  append(issues, refused)
  const suggest = suggester(score.ids)
  for (const id of keys) {
    const place = score.ids.indexOf(id)
    const form = forms.list[place]
    if (!form) issues.push(issue('unknown_question', [OPTION, id], { id, closest: suggest(id) }, locale))
    else if (values[id] !== undefined) movable.set(place, readChoices(forms, form, settings, values[id], issues))
  }
  return movable
}

/** Reads the list of one question. */
function readChoices(
  forms: Forms,
  form: Form,
  settings: Settings,
  given: unknown,
  issues: Issue[],
): readonly NormalAnswer[] {
  const { locale, reading } = settings
  const { id } = form
  const problems = problemsIn(locale)
  const alone: Forms = {
    ...forms,
    list: [form],
    ids: new Set([id]),
    ratios: forms.ratios.filter((one) => one === form),
  }
  const answers: NormalAnswer[] = []
  readList(problems, given, [OPTION, id])?.forEach((value, index) => {
    // Nothing is no answer that a question may be given.
    const read = readStrict(alone, { [id]: value ?? null }, { complete: true, percents: reading.percents, locale })
    const [answer] = read.answers
    const found = [...read.issues]
    if (answer !== undefined && settings.contradictions === 'reject') {
      const lone = forms.list.map((one) => (one === form ? answer : undefined))
      append(found, contradictionsIn(alone, lone, locale))
    }
    for (const one of found) {
      const [, ...below] = one.path
      problems.issues.push({ ...one, path: [OPTION, id, index, ...below] })
    }
    if (answer !== undefined) answers.push(answer)
  })
  append(issues, problems.issues)
  return answers
}
