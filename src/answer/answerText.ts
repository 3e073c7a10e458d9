import { printCut } from '../exact'
import { type Mean, readMean } from '../input'
import type { AnswerKind, Question, Rubric } from '../rubric'
import { inLanguage, type Locale, type LocalizedText } from '../text'
import type { NormalAnswer } from './NormalAnswer'

const POINTS: LocalizedText = { id: 'poin', en: 'points' }

/** A sum or count of more digits is left to the result itself. */
const MAX_DIGITS = 12

/** Writes a mean: cut after four decimals and marked so, since a rounded one could show a minimum as reached. */
function meanText(sum: string, count: number | string, locale: Locale): string {
  const { value } = readMean(sum, count) as Mean
  const [whole, decimals = ''] = printCut(value.numerator, value.denominator).split('.') as [string, string?]
  const short = decimals.slice(0, 4)
  const cut = decimals.length > 4 ? '…' : ''
  const quotient = `${inLanguage(short === '' ? whole : `${whole}.${short}`, locale)}${cut}`
  const long = sum.length > MAX_DIGITS || String(count).length > MAX_DIGITS
  return long ? quotient : `${inLanguage(sum, locale)} / ${count} = ${quotient}`
}

/** Writes an answer for readers: a letter, an index, a percentage, points, or the counts by their labels. */
export function answerText(rubric: Rubric, { kind, ratio }: Question, answer: NormalAnswer, locale: Locale): string {
  if (typeof answer === 'string') {
    return (rubric.answerKinds[kind] as AnswerKind).type === 'index' ? inLanguage(answer, locale) : answer
  }
  const { percent, points, sum, count } = answer as Readonly<Record<string, string>>
  if (ratio && percent === undefined) {
    const counts = answer as Readonly<Record<string, number>>
    return ratio.counts.map(({ id, label }) => `${label[locale]}: ${counts[id]}`).join('; ')
  }
  if (percent !== undefined) return `${inLanguage(percent, locale)}%`
  if (points !== undefined) return `${inLanguage(points, locale)} ${POINTS[locale]}`
  return meanText(sum as string, count as string, locale)
}
