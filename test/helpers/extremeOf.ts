import type { Answer } from '../../src/answer'
import type { Question, Rubric } from '../../src/rubric'

/** The best or the worst answer to a question, written down without the library's help. */
export function extremeOf(rubric: Rubric, { kind: name }: Question, best: boolean): Answer {
  const kind = rubric.answerKinds[name]
  if (kind?.type === 'choice') {
    const options = Object.entries(kind.options).map(([option, { value }]) => ({ option, value: Number(value) }))
    const values = options.map(({ value }) => value)
    const wanted = best ? Math.max(...values) : Math.min(...values)
    return options.find(({ value }) => value === wanted)?.option ?? ''
  }
  if (kind?.type === 'index') return best ? Number(kind.maximum) : 0
  return { percent: best ? 100 : 0 }
}
