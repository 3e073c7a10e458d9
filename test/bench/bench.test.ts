import { describe, expect, test } from 'vitest'
import { rubric } from '../helpers/arbitraries'
import type { Measured } from './measure'
import { minimaOf } from './minima'
import { filledPage, targetsTable } from './page'
import { printedCount, printedNumber, printedTime } from './printed'
import { engineRow, figureRow } from './rows'
import { failedRows, markdownTable, textTable } from './table'
import { wrongVerdicts } from './wrongVerdicts'

const measured = (name: string, samples: readonly number[], limits: Partial<Measured> = {}): Measured => {
  return { name, limit: null, microseconds: samples[1] ?? 0, ratio: 1.2, low: 1.1, high: 1.3, samples, ...limits }
}
const score = measured('plan.score', [2, 2, 2], { limit: 1.15 })
const peer = measured('a peer', [900, 1000, 1100], { slower: 500 })

describe('the rows of the bench', () => {
  test('hold the library to its limits, and what is said of peers to plan.score', () => {
    expect(engineRow(score, score, { refused: 0, granted: 0 })).toEqual({
      name: 'plan.score',
      figure: '2.00 µs',
      ratio: '1.20',
      spread: '1.10 to 1.30',
      toScore: '1.00',
      limit: '≤ 1.15 × the float loop',
      isMet: false,
      wrong: '0',
      isOwn: true,
    })
    expect(engineRow(peer, score, { refused: 3, granted: 0 })).toMatchObject({
      figure: '1.00 ms',
      toScore: '500',
      limit: '≥ 500 × plan.score',
      isMet: true,
      wrong: '3 refused, 0 granted',
      isOwn: false,
    })
    expect(engineRow({ ...peer, slower: 501 }, score, null)).toMatchObject({ isMet: false, wrong: '' })
  })

  test('fail by a missed limit or a wrong verdict of the library, and by nothing of peers', () => {
    const met = { ...score, limit: 1.2 }
    const rows = [
      engineRow(met, score, null),
      engineRow({ ...met, name: 'wrong' }, score, { refused: 0, granted: 1 }),
      engineRow({ ...score, name: 'slow' }, score, { refused: 0, granted: 0 }),
      engineRow({ ...peer, slower: 9999 }, score, { refused: 1, granted: 1 }),
      figureRow({ name: 'small', value: 512, unit: 'B', limit: 512 }),
      figureRow({ name: 'large', value: 513, unit: 'B', limit: 512 }),
      figureRow({ name: 'free', value: 513, unit: 'B', limit: null }),
    ]
    expect(failedRows([{ title: 'all', rows }]).map(({ name }) => name)).toEqual(['wrong', 'slow', 'large'])
  })

  test('are printed for a page and for a terminal', () => {
    const rows = [engineRow(score, score, null), figureRow({ name: 'types', value: 10_231, unit: '', limit: 12_000 })]
    const sections = [{ title: 'One', rows }]
    expect(markdownTable(sections)).toBe(
      [
        '| | figure | × float loop | p10 to p90 | × plan.score | limit | met | tie sets decided wrongly |',
        '| --- | ---: | ---: | ---: | ---: | --- | --- | --- |',
        '| **One** | | | | | | | |',
        '| plan.score | 2.00 µs | 1.20 | 1.10 to 1.30 | 1.00 | ≤ 1.15 × the float loop | **no** | |',
        '| types | 10,231 | | | | ≤ 12,000 | yes | |',
      ].join('\n'),
    )
    expect(textTable(sections).split('\n').slice(1)).toEqual([
      '',
      'One',
      'plan.score  2.00 µs          1.20  1.10 to 1.30          1.00  ≤ 1.15 × the float loop  no',
      'types        10,231                                            ≤ 12,000                 yes',
    ])
  })
})

test('numbers are printed with three digits that say something', () => {
  expect([0.0617, 0.999, 1, 9.999, 58.64, 99.96, 100, 12_345.6].map(printedNumber)).toEqual([
    '0.062',
    '0.999',
    '1.00',
    '10.0',
    '58.6',
    '100',
    '100',
    '12,346',
  ])
  expect([0.08, 20, 1650].map(printedCount)).toEqual(['0.08', '20', '1,650'])
  expect([0.21, 999, 1000, 37_529].map(printedTime)).toEqual(['0.210 µs', '999 µs', '1.00 ms', '37.5 ms'])
})

describe('wrong verdicts', () => {
  test('are counted once a set, in both directions', () => {
    const expected = [
      [true, true, false],
      [true, false, false],
      [false, false, false],
    ]
    expect(wrongVerdicts(expected, expected)).toEqual({ refused: 0, granted: 0 })
    expect(
      wrongVerdicts(expected, [
        [false, false, false],
        [false, true, true],
        [false, false, true],
      ]),
    ).toEqual({ refused: 2, granted: 2 })
  })

  test('are not told of an engine that leaves minima out', () => {
    expect(() => wrongVerdicts([[true, true]], [[true]])).toThrow('1 verdicts on 2 minima')
    expect(() => wrongVerdicts([[true, true]], [])).toThrow('0 verdicts on 2 minima')
  })
})

test('the minima of the LKE are twelve for each predicate, in order, as exact figures', () => {
  const figures = (predicate: string) =>
    minimaOf(rubric)
      .filter((minimum) => minimum.predicate === predicate)
      .map(({ nodes, figure }) => `${nodes.join('+')} ${figure}`)
  expect(figures('WBK')).toEqual([
    'A+B 75',
    'A 40',
    'A.I.1+A.II.1 4.8',
    'A.I.2+A.II.2 4.2',
    'A.I.3+A.II.3 6',
    'A.I.4+A.II.4 6',
    'A.I.5+A.II.5 9',
    'A.I.6+A.II.6 6',
    'B.I 18.25',
    'B.I.a 15.75',
    'B.I.b 2.5',
    'B.II 14',
  ])
  expect(figures('WBBM').slice(0, 8)).toEqual([
    'A+B 85',
    'A 48',
    'A.I.1+A.II.1 6',
    'A.I.2+A.II.2 5.25',
    'A.I.3+A.II.3 7.5',
    'A.I.4+A.II.4 7.5',
    'A.I.5+A.II.5 11.25',
    'A.I.6+A.II.6 7.5',
  ])
  expect(minimaOf(rubric)).toHaveLength(24)
})

describe('the page', () => {
  const page = 'Before\n\n<!-- one -->\nold\n<!-- end of one -->\n\nAfter\n'

  test('is filled between its markers, as often as wanted', () => {
    const filled = 'Before\n\n<!-- one -->\n\nnew\n\n<!-- end of one -->\n\nAfter\n'
    expect(filledPage(page, { one: 'new' })).toBe(filled)
    expect(filledPage(filled, { one: 'new' })).toBe(filled)
    expect(() => filledPage(page, { two: 'new' })).toThrow('the page has no place for two')
  })

  test('says of each target whether it is met', () => {
    const target = { quantity: 'speed', target: '≤ 1 ×', figure: '2.00 ×', remark: 'Why.' }
    expect(
      targetsTable([
        { ...target, isMet: false },
        { ...target, isMet: true, remark: '' },
        { ...target, isMet: null, figure: '' },
      ]),
    ).toBe(
      [
        '| target | asked | measured | | |',
        '| --- | --- | --- | --- | --- |',
        '| speed | ≤ 1 × | 2.00 × | **not met** | Why. |',
        '| speed | ≤ 1 × | 2.00 × | met | |',
        '| speed | ≤ 1 × | | not measured | Why. |',
      ].join('\n'),
    )
  })
})
