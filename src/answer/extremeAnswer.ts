import { compareDecimals } from '../exact'
import type { AnswerKind, Question, Rubric } from '../rubric'
import type { NormalAnswer } from './NormalAnswer'

/** The best or the worst answer to a question; a ratio or share as a percentage, which needs counts of nobody. */
export function extremeAnswer({ answerKinds }: Rubric, { kind: name }: Question, best: boolean): NormalAnswer {
  const kind = answerKinds[name] as AnswerKind
  if (kind.type === 'index') return best ? kind.maximum : '0'
  if (kind.type !== 'choice') return { percent: best ? '100' : '0' }
  const [[extreme]] = Object.entries(kind.options).sort(
    ([, a], [, b]) => compareDecimals(a.value, b.value) * (best ? -1 : 1),
  ) as [[string, unknown]]
  return extreme
}
