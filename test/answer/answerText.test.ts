import { describe, expect, test } from 'vitest'
import { answerText, type NormalAnswer } from '../../src/answer'
import type { AnswerKind, Question } from '../../src/rubric'
import { cited, KINDS, question, ratio, rubricOf, text } from '../helpers/smallRubric'

const share: AnswerKind = { type: 'share', label: text('Capaian'), ...cited }
const rubric = rubricOf([], { answerKinds: { ...KINDS, share } })
const INDEX = question('I', 'index')
const SHARE = question('S', 'share')
const RATIO = question('R', 'ratio', { ratio: ratio() })

const CASES: readonly (readonly [NormalAnswer, Question, id: string, en: string])[] = [
  ['A', question('C', 'abc'), 'A', 'A'],
  // A letter is no figure, whatever stands in it.
  ['A.1', question('C', 'abc'), 'A.1', 'A.1'],
  ['3.65', INDEX, '3,65', '3.65'],
  [{ due: 4, done: 3 }, RATIO, 'Harus: 4; Selesai: 3', 'Harus (en): 4; Selesai (en): 3'],
  [{ percent: '86.67' }, RATIO, '86,67%', '86.67%'],
  [{ percent: '99.5' }, SHARE, '99,5%', '99.5%'],
  [{ points: '4.5' }, SHARE, '4,5 poin', '4.5 points'],
  [{ sum: '36', count: 12 }, INDEX, '36 / 12 = 3', '36 / 12 = 3'],
  [{ sum: '36.5', count: 10 }, INDEX, '36,5 / 10 = 3,65', '36.5 / 10 = 3.65'],
  [{ sum: '36001', count: 10_000 }, INDEX, '36001 / 10000 = 3,6001', '36001 / 10000 = 3.6001'],
  [{ sum: '359999', count: 100_000 }, INDEX, '359999 / 100000 = 3,5999…', '359999 / 100000 = 3.5999…'],
  [{ sum: '11', count: 3 }, INDEX, '11 / 3 = 3,6666…', '11 / 3 = 3.6666…'],
]

describe('an answer for readers', () => {
  test.each(CASES)('of %j', (answer, asked, id, en) => {
    expect(answerText(rubric, asked, answer, 'id')).toBe(id)
    expect(answerText(rubric, asked, answer, 'en')).toBe(en)
  })

  test('is the index alone where the sum or the count has more than 12 digits', () => {
    const of = (sum: string, count: string) => answerText(rubric, INDEX, { sum, count }, 'id')
    expect(of('100000000000', '100000000000')).toBe('100000000000 / 100000000000 = 1')
    expect(of('1000000000000', '500000000000')).toBe('2')
    expect(of('500000000000', '1000000000000')).toBe('0,5')
    expect(of('3000000000000', '1000000000000')).toBe('3')
  })
})
