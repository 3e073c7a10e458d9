import { describe, expect, test } from 'vitest'
import { defineRubric, evaluate } from 'zona-integritas'
import { compileRubric } from '../../src/evaluate'
import { newSheet, type Reading, retallyLeaf, type Sheet, tally, tallyInOrder } from '../../src/score'
import { group, question, ratio, rubricOf, smallRubric, wholeAnswers } from '../helpers/smallRubric'
import { fraction, toDecimalCut } from '../reference/fraction'

const { score: plan, defaults } = compileRubric(defineRubric(smallRubric()))
const { terms, slots } = plan.layout
const zero = defaults.zero.reading
const exclude: Reading = { ...zero, unanswered: 'exclude' }
const reject: Reading = { ...zero, unanswered: 'reject' }
const fresh = () => newSheet(plan.layout, plan.leaves.length)

type Answers = Readonly<Record<string, unknown>>

/** The sheet of answers by id, added up; all that it says but for the keys. */
function tallied(answers: Answers, reading = zero, sheet = fresh()): Sheet {
  expect(tally(plan, answers, reading, sheet)).toBe(true)
  return sheet
}

const units = ({ numbers }: Sheet) => numbers.slice(0, terms)
const coefficients = ({ numbers }: Sheet) => numbers.slice(terms + 2 * slots)
const withAnswers = (more: Answers): Answers => ({ ...wholeAnswers, ...more })

describe('the answers of an LKE', () => {
  test('are added up in whole units, each read once', () => {
    const sheet = tallied(wholeAnswers)
    expect(units(sheet)).toEqual([180, 120, 90, 60])
    expect(sheet.approximate).toEqual([180, 120, 90, 60])
    expect(Object.keys(sheet.approximate)).toHaveLength(terms)
    expect(sheet.numbers).toHaveLength(terms + 3 * slots)
    expect([sheet.leafUnits, sheet.leafAnswered]).toEqual([
      [120, 60, 120, 90, 60],
      [2, 2, 3, 1, 1],
    ])
    expect([sheet.keys, sheet.answered, sheet.open]).toEqual([9, 9, 0])
    expect(sheet.values).toEqual(Object.values(wholeAnswers))
  })

  test('are added up alike in order, without their ids', () => {
    const sheet = fresh()
    tallyInOrder(plan, Object.values(wholeAnswers), zero, sheet)
    expect(sheet).toEqual({ ...tallied(wholeAnswers), keys: 0 })
  })

  test.each<[answers: Answers, units: readonly number[], coefficients: readonly number[]]>([
    // 30 units of a ratio: a third of them is whole, a quarter is not.
    [{ 'K.1.ii.a': { due: 3, done: 1 } }, [160, 120, 90, 60], [0, 0]],
    [{ 'K.1.ii.a': { due: 4, done: 1 } }, [150, 120, 90, 60], [30, 0]],
    [{ 'K.1.ii.a': { due: 4, done: 0 } }, [150, 120, 90, 60], [0, 0]],
    // 90 units of an index.
    [{ 'H.a': 3.6 }, [180, 120, 81, 60], [0, 0]],
    [{ 'H.a': 3.61 }, [180, 120, 0, 60], [0, 90]],
    [{ 'H.a': '3.60000000000000000001' }, [180, 120, 0, 60], [0, 90]],
    [{ 'H.a': '0.00000000000000000001' }, [180, 120, 0, 60], [0, 90]],
    [{ 'H.a': '3.61', 'K.1.ii.a': { due: 7, done: 1 } }, [150, 120, 0, 60], [30, 90]],
  ])('keep open what is no whole unit: %o', (answers, whole, open) => {
    const sheet = tallied(withAnswers(answers))
    expect([units(sheet), coefficients(sheet)]).toEqual([whole, open])
    expect(sheet.open).toBe(open.filter((one) => one > 0).length)
  })

  test('are near enough in doubles with what is open', () => {
    const sheet = tallied(withAnswers({ 'H.a': 3.61, 'K.1.ii.a': { due: 4, done: 1 } }))
    expect(sheet.approximate).toEqual([157.5, 120, 81.225, 60])
    expect(Object.keys(sheet.approximate)).toHaveLength(terms)
  })

  test('may be left out, which is nothing or out of the mean', () => {
    const { 'K.1.i.a': _a, 'K.1.ii.a': _b, 'H.a': _c, ...some } = wholeAnswers
    expect(units(tallied(some))).toEqual([90, 120, 0, 60])
    expect(units(tallied(some, exclude))).toEqual([180, 120, 0, 60])
    expect(tally(plan, some, reject, fresh())).toBe(false)
    expect(tally(plan, wholeAnswers, reject, fresh())).toBe(true)
    const sheet = tallied(some)
    expect([sheet.answered, sheet.leafAnswered, sheet.keys]).toEqual([6, [1, 1, 3, 0, 1], 6])
    expect(sheet.numbers.slice(terms)).toEqual([0, 0, 1, 1, 0, 0])
  })

  test.each<[id: string, answer: unknown]>([
    ['K.1.i.a', 'ya'],
    ['K.1.i.a', 'A'],
    ['K.1.i.a', 1],
    ['K.1.i.a', null],
    ['K.1.i.b', ''],
    ['K.1.i.b', 'É'],
    ['K.1.i.b', '中'],
    ['K.1.ii.a', 'A'],
    ['H.a', 4.01],
    ['H.a', null],
  ])('are refused as a whole where one is none: %s %o', (id, answer) => {
    for (const reading of [zero, exclude, reject])
      expect(tally(plan, withAnswers({ [id]: answer }), reading, fresh())).toBe(false)
  })

  test('leave nothing behind for the next', () => {
    const some = [
      wholeAnswers,
      withAnswers({ 'H.a': '3.60000000000000000001', 'K.1.ii.a': { due: 4, done: 1 } }),
      withAnswers({ 'H.a': 3.61 }),
      { 'K.1.ii.a': { due: 4, done: 3 } },
      { 'H.b': 'A' },
      {},
    ]
    const sheet = fresh()
    for (const first of some) {
      for (const next of some) {
        tallied(first, zero, sheet)
        expect(tallied(next, zero, sheet)).toEqual(tallied(next))
      }
    }
  })
})

describe('a leaf that is added up again', () => {
  const changes: readonly (readonly [id: string, answer: unknown])[] = [
    ['K.1.ii.a', { due: 4, done: 1 }],
    ['H.a', 3.61],
    ['K.1.ii.a', { due: 7, done: 1 }],
    ['K.1.ii.b', 'C'],
    ['K.1.ii.a', { due: 3, done: 1 }],
    ['H.a', '3.60000000000000000001'],
    ['K.1.i.a', undefined],
    ['H.a', 4],
    ['K.1.ii.a', undefined],
    ['H.a', undefined],
    ['K.1.ii.a', { due: 4, done: 1 }],
    ['H.a', '3.61'],
    ['K.1.i.a', 'Ya'],
    ['H.a', 0],
  ]

  test.each([
    ['zero', zero],
    ['exclude', exclude],
  ])('comes to what it comes to with all others, after any change: %s', (_, reading) => {
    const answers: Record<string, unknown> = { ...wholeAnswers }
    const sheet = tallied(answers, reading)
    for (const [id, answer] of changes) {
      answers[id] = answer
      const place = plan.ids.indexOf(id)
      sheet.values[place] = answer
      retallyLeaf(plan, plan.questions[place]?.leaf as number, reading, sheet)
      expect([id, sheet]).toEqual([id, { ...tallied(answers, reading), keys: sheet.keys }])
      expect(Object.keys(sheet.approximate)).toHaveLength(terms)
    }
  })
})

describe('a share of very many units', () => {
  const own = (weight: string) =>
    compileRubric(
      defineRubric(
        rubricOf([group('component', 'K', weight, 'sum', [question('a', 'ratio', { weight, ratio: ratio() })])]),
      ),
    )
  const openOf = (weight: string, due: number, done: number) => {
    const { score } = own(weight)
    const sheet = newSheet(score.layout, score.leaves.length)
    expect(tally(score, { a: { due, done } }, zero, sheet)).toBe(true)
    return sheet.open
  }

  test('is taken as whole only where doubles tell that it is', () => {
    const scale = own('8388608').score.scale * 8_388_608
    // 2^51 and what is next to it.
    const done = 2 ** 51 / scale
    expect(openOf('8388608', 2 * done, done)).toBe(1)
    expect(openOf('8388608', 2 * done - 2, done - 1)).toBe(0)
  })

  test('is exact where its quotient in doubles seems whole', () => {
    const due = 999_999_937
    const weight = 900_000_001
    // The inverse of the weight: weight x done is one more than a multiple of due.
    let done = 0n
    for (let [a, b, x, y] = [BigInt(weight), BigInt(due), 1n, 0n]; b > 0n; ) {
      const quotient = a / b
      ;[a, b, x, y] = [b, a - quotient * b, y, x - quotient * y]
      if (b === 0n) done = ((x % BigInt(due)) + BigInt(due)) % BigInt(due)
    }
    expect((BigInt(weight) * done) % BigInt(due)).toBe(1n)
    const rubric = own(String(weight)).rubric
    const { total } = evaluate(rubric as never, { a: { due, done: Number(done) } } as never) as { total: string }
    expect(total).toBe(toDecimalCut(fraction(BigInt(weight) * done, BigInt(due))))
    expect(total).toMatch(/\.00000000/)
  })
})
