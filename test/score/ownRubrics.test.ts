import { describe, expect, test } from 'vitest'
import { type AnswerKind, compile, defineRubric, evaluate } from 'zona-integritas'
import { choice, cited, group, KINDS, question, ratio, rubricOf, text } from '../helpers/smallRubric'

/** A rubric of 4 points that one question holds. */
const ofOne = (one: ReturnType<typeof question>, kinds: Readonly<Record<string, AnswerKind>> = {}) =>
  defineRubric(rubricOf([group('component', 'K', '4', 'sum', [one])], { answerKinds: { ...KINDS, ...kinds } }))

describe('options that begin alike', () => {
  const own = ofOne(question('a', 'sure', { weight: '4', options: ['Ya', 'Yakin', 'Tidak'] }), {
    sure: choice({ Ya: '1', Yakin: '0.5', Tidak: '0' }),
  })

  test.each([
    ['Ya', '4'],
    ['Yakin', '2'],
    ['Tidak', '0'],
  ])('are told apart: %s scores %s', (a, total) => {
    expect(evaluate(own, { a } as never).total).toBe(total)
    expect(compile(own).score({ a } as never).total).toBe(total)
  })

  test.each(['Y', 'Yak', 'Tida'])('are not taken by their beginning: %s', (a) => {
    for (const run of [() => evaluate(own, { a } as never), () => compile(own).score({ a } as never)]) {
      expect(run).toThrow(`"${a}" bukan pilihan untuk a; yang diterima: Ya, Yakin, Tidak.`)
    }
  })
})

describe('a share that weighs nothing', () => {
  const share: AnswerKind = { type: 'share', label: text('Bagian'), ...cited }
  const parts = [question('a', 'share', { weight: '4' }), question('b', 'share', { weight: '0' })]
  const own = defineRubric(rubricOf([group('component', 'K', '4', 'sum', parts)], { answerKinds: { ...KINDS, share } }))

  test('is whole with all of its 0 points, and as much of it as a percentage says', () => {
    const of = (b: object) => {
      const { total, nodes } = evaluate(own, { a: { points: '1' }, b } as never)
      const { value, percent, score } = (
        nodes as Readonly<Record<string, { value: string; percent: string; score: string }>>
      )['b'] as { value: string; percent: string; score: string }
      return { total, value, percent, score }
    }
    expect(of({ points: '0' })).toEqual({ total: '1', value: '1', percent: '100', score: '0' })
    expect(of({ percent: '30' })).toEqual({ total: '1', value: '0.3', percent: '30', score: '0' })
  })
})

describe('a rise from a count of nothing', () => {
  const fall = ratio({
    counts: [
      { id: 'before', label: text('Dulu') },
      { id: 'now', label: text('Kini') },
    ],
    part: { add: ['before'], subtract: ['now'] },
    whole: { add: ['before'] },
    partAboveWhole: 'normal',
  })
  const own = ofOne(question('a', 'ratio', { weight: '4', ratio: fall }))

  test.each([
    ['zero', '0'],
    ['full', '4'],
  ])('is nothing to count where a rubric has no convention for it: %s scores %s', (nothing, points) => {
    for (const now of [0, 3]) {
      const { total, assumptions } = evaluate(
        own,
        { a: { before: 0, now } } as never,
        { conventions: { nothing } } as never,
      )
      expect(total).toBe(points)
      expect(assumptions.map(({ id, choice: taken, questions }) => [id, taken, questions])).toEqual([
        ['nothing', nothing, ['a']],
      ])
    }
  })
})
