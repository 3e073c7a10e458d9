import type { Rubric } from '../rubric'

const FIGURE = /^[\d.,]+\s?%?$/

/** Tells whether a value could be an answer that stands in a wrong place, rather than a heading. */
export function looksLikeAnswer({ answerKinds }: Rubric, value: unknown): boolean {
  if (typeof value !== 'string') return true
  const text = value.trim().toLowerCase()
  const isOption = Object.values(answerKinds).some(
    (kind) => kind.type === 'choice' && Object.keys(kind.options).some((option) => option.toLowerCase() === text),
  )
  return isOption || FIGURE.test(text)
}
