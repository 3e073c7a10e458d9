import { questionsOf, type Rubric } from '../../../src/rubric'

/** Answers as plain JSON, by question id. */
export type PlainAnswers = Readonly<Record<string, unknown>>

/** Answers on one line: a character a question, and the answers that are no choice, in rubric order. */
export type CompactAnswers = readonly [letters: string, others: readonly unknown[]]

/** A line of valid.jsonl: answers, options, then what they come to. */
export type ValidLine = readonly [
  letters: string,
  others: readonly unknown[],
  options: Readonly<Record<string, unknown>>,
  total: string,
  predicate: string | null,
  criteria: string,
  figures: string,
  remarks: string,
]

/** A code and the path after it. */
export type ExpectedIssue = readonly [code: string, ...path: string[]]

/** Question ids with their new answers; an id alone is taken away. */
export type Changes = readonly (readonly [id: string, answer?: unknown])[]

/** A line of invalid.jsonl: a valid line and what is changed in it, or no line and the whole input; options; issues. */
export type InvalidLine = readonly [
  base: number | null,
  change: unknown,
  options: unknown,
  issues: readonly ExpectedIssue[],
]

const UNANSWERED = '-'
const OTHER = '*'

/** Writes answers in the compact form, and reads it. */
export interface CompactForm {
  readonly compact: (answers: PlainAnswers) => CompactAnswers
  readonly plain: (letters: string, others: readonly unknown[]) => Record<string, unknown>
}

/** Makes the compact form of a rubric's answers, complete or not. */
export function compactForm(rubric: Rubric): CompactForm {
  const questions = questionsOf(rubric).map(({ id, kind: name, ratio }) => {
    const kind = rubric.answerKinds[name]
    const options = kind?.type === 'choice' ? Object.keys(kind.options) : null
    const byLetter = options && new Map(options.map((option) => [option.charAt(0), option]))
    if (byLetter && byLetter.size !== options.length) throw new Error(`two options of ${id} begin alike`)
    return { id, byLetter, counts: ratio?.counts.map((count) => count.id) ?? [] }
  })
  return {
    compact(answers) {
      const others: unknown[] = []
      const letters = questions.map(({ id, byLetter, counts }) => {
        const answer = answers[id]
        if (answer === undefined) return UNANSWERED
        if (byLetter) return String(answer).charAt(0)
        const given = counts.map((count) => (answer as PlainAnswers)[count])
        others.push(given.length > 0 && !given.includes(undefined) ? given : answer)
        return OTHER
      })
      return [letters.join(''), others]
    },
    plain(letters, others) {
      const answers: Record<string, unknown> = {}
      let next = 0
      questions.forEach(({ id, byLetter, counts }, index) => {
        const letter = letters.charAt(index)
        if (letter === UNANSWERED) return
        if (byLetter) {
          answers[id] = byLetter.get(letter)
          return
        }
        const other = others[next++]
        answers[id] = Array.isArray(other) ? Object.fromEntries(counts.map((count, at) => [count, other[at]])) : other
      })
      return answers
    },
  }
}

/** Applies the change of an invalid line to the answers of its base, as JSON.parse sets properties. */
export function changedAnswers(answers: PlainAnswers, changes: Changes): PlainAnswers {
  const changed = { ...answers }
  for (const [id, ...given] of changes) {
    if (given.length === 0) delete changed[id]
    else Object.defineProperty(changed, id, { value: given[0], enumerable: true, configurable: true, writable: true })
  }
  return changed
}
