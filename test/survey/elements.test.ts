import { describe, expect, test } from 'vitest'
import { alike, placesAndCodes, type Row, refusedWith, respondentsOf, resultOf, SPAK, SPKP } from '../helpers/surveys'

const repeat = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)
const drop = { conventions: { blankElements: 'dropRespondent' } } as const

describe('elements', () => {
  test('of SPAK are the five aspects, of SPKP the nine of SKM', () => {
    expect(resultOf().elements.map(({ id, weight }) => [id, weight])).toEqual(SPAK.map((id) => [id, '1']))
    const spkp = resultOf({ survey: 'SPKP', respondents: alike(30, 3, SPKP) })
    expect(spkp.elements.map(({ id }) => id)).toEqual([...SPKP])
    expect([spkp.elements[0]?.label, spkp.elements[8]?.label]).toEqual(['Persyaratan', 'Sarana dan prasarana'])
    expect(spkp.index).toBe('3')
  })

  test('of your own take the place of the rubric’s, in your order', () => {
    const elements = ['keramahan', 'percaloan', 'antrean']
    const rows: Row[] = [...repeat(15, [4, 3, 2]), ...repeat(15, [3, 3, 3])]
    const result = resultOf({ elements, respondents: respondentsOf(elements, rows) })
    expect(result.elements).toEqual([
      { id: 'keramahan', label: 'keramahan', weight: '1', mean: '3.5', display: '3.50', answered: 30, blank: 0 },
      { id: 'percaloan', label: 'Percaloan', weight: '1', mean: '3', display: '3.00', answered: 30, blank: 0 },
      { id: 'antrean', label: 'antrean', weight: '1', mean: '2.5', display: '2.50', answered: 30, blank: 0 },
    ])
    expect([result.index, result.answer]).toEqual(['3', { sum: '3', count: 1 }])
  })

  test('of your own are the only ones that count', () => {
    expect(
      placesAndCodes(() => resultOf({ elements: ['imbalan'], respondents: alike(1, 4, ['imbalan', 'percaloan']) })),
    ).toEqual([[['respondents', 0, 'answers', 'percaloan'], 'unknown_field']])
  })

  test('that are wrong are told at once, each at its place', () => {
    const run = () => resultOf({ elements: ['a', 'a', '', 7, '__proto__'] as never, respondents: alike(1, 4, ['a']) })
    const { issues } = refusedWith(run)
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      [['elements', 1], 'duplicate_entry'],
      [['elements', 2], 'invalid_field'],
      [['elements', 3], 'invalid_field'],
      [['elements', 4], 'invalid_field'],
    ])
    expect(issues.map(({ message }) => message)).toEqual([
      '"a" muncul lebih dari satu kali.',
      '"elements.2" tidak menerima ""; yang diterima: "...".',
      '"elements.3" tidak menerima 7; yang diterima: "...".',
      '"elements.4" tidak menerima "__proto__"; yang diterima: "...".',
    ])
    expect(issues[0]?.suggestion).toBe('Beri setiap unit atau unsur id sendiri.')
  })

  test('that are none are refused', () => {
    expect(placesAndCodes(() => resultOf({ elements: [] }))).toEqual([[['elements'], 'empty_list']])
    expect(placesAndCodes(() => resultOf({ elements: 'imbalan' as never }))).toEqual([[['elements'], 'facts_not_list']])
  })
})

describe('weights', () => {
  const rows = repeat(30, [4, 4, 4, 4, 2])

  test.each([
    ['equal', [1, 1, 1, 1, 1], '3.6', { sum: '18', count: 5 }],
    ['equal, of another sum', ['0.2', '0.2', '0.2', '0.2', '0.2'], '3.6', { sum: '18', count: 5 }],
    ['in percent', [10, 20, 30, 30, 10], '3.8', { sum: '19', count: 5 }],
    ['that do not sum to anything round', [1, 1, 1, 1, 3], '3.14285714285714285714', { sum: '22', count: 7 }],
    ['0 for an element', [1, 1, 1, 1, 0], '4', { sum: '4', count: 1 }],
    ['0 for all but one', [0, 0, 0, 0, '0.00000000000000000001'], '2', { sum: '2', count: 1 }],
    ['large', [1e9, 1e9, 1e9, 1e9, 1e9], '3.6', { sum: '18', count: 5 }],
  ] as const)('%s', (_, weights, index, answer) => {
    const given = Object.fromEntries(SPAK.map((id, place) => [id, weights[place] ?? 0]))
    const result = resultOf({ weights: given, respondents: respondentsOf(SPAK, rows) })
    expect([result.index, result.answer]).toEqual([index, answer])
  })

  test('are printed as they were taken', () => {
    const weights = { diskriminasi: '0.30', kecurangan: 2, imbalan: 0.1, percaloan: '1.0', pungutanLiar: 0 } as const
    expect(resultOf({ weights }).elements.map(({ weight }) => weight)).toEqual(['0.3', '2', '0.1', '1', '0'])
  })

  test('are all needed, and all problems are told at once', () => {
    const weights = { diskriminasi: -1, kecurangan: '1,5', imbalan: 1_000_000_001, lain: 1 } as never
    const { issues } = refusedWith(() => resultOf({ weights }))
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      [['weights', 'lain'], 'unknown_field'],
      [['weights', 'diskriminasi'], 'invalid_field'],
      [['weights', 'kecurangan'], 'invalid_field'],
      [['weights', 'imbalan'], 'invalid_field'],
      [['weights', 'percaloan'], 'missing_field'],
      [['weights', 'pungutanLiar'], 'missing_field'],
    ])
    expect(issues[2]?.suggestion).toBe('Mungkin maksudnya "1.5".')
    expect(placesAndCodes(() => resultOf({ weights: [1] as never }))).toEqual([[['weights'], 'facts_not_object']])
  })

  test('of nothing but 0 are refused', () => {
    const weights = Object.fromEntries(SPAK.map((id) => [id, 0]))
    const { issues } = refusedWith(() => resultOf({ weights }, { locale: 'en' }))
    expect(issues).toEqual([
      {
        code: 'invalid_field',
        path: ['weights'],
        params: { field: 'weights', given: '0', allowed: '> 0', closest: null },
        message: '"weights" does not take 0; accepted: > 0.',
      },
    ])
  })
})

describe('the scale', () => {
  test('is 0 to 4, both included', () => {
    expect(resultOf({ respondents: alike(30, 0) })).toMatchObject({
      index: '0',
      display: '0.00',
      answer: { sum: '0', count: 1 },
    })
    expect(resultOf({ respondents: alike(30, '4.0') }).index).toBe('4')
    for (const beyond of ['4.00000000000000000001', 4.1, 5, -1, '-0.1'] as const) {
      expect(placesAndCodes(() => resultOf({ elements: ['x'], respondents: alike(1, beyond, ['x']) }))).toEqual([
        [['respondents', 0, 'answers', 'x'], 'invalid_field'],
      ])
    }
  })

  test('may be narrower, and then refuses what lies outside', () => {
    const scale = { minimum: 1, maximum: '4' } as const
    expect(resultOf({ scale, respondents: alike(30, 1) }).index).toBe('1')
    const { issues } = refusedWith(() => resultOf({ scale, elements: ['x'], respondents: alike(1, '0.99', ['x']) }))
    expect(issues.map(({ path, params }) => [path, params['allowed']])).toEqual([
      [['respondents', 0, 'answers', 'x'], '1..4, null'],
    ])
    expect(resultOf({ scale: { minimum: 0, maximum: 3 }, respondents: alike(30, 3) }).index).toBe('3')
    const above = () =>
      resultOf({ scale: { minimum: 0, maximum: 3 }, elements: ['x'], respondents: alike(1, 3.01, ['x']) })
    expect(placesAndCodes(above)).toEqual([[['respondents', 0, 'answers', 'x'], 'invalid_field']])
  })

  test.each([
    [{ minimum: 0, maximum: 5 }, [[['scale', 'maximum'], 'invalid_field']]],
    [{ minimum: -1, maximum: 4 }, [[['scale', 'minimum'], 'invalid_field']]],
    [{ minimum: 4, maximum: 1 }, [[['scale'], 'invalid_field']]],
    [{ maximum: 4 }, [[['scale', 'minimum'], 'missing_field']]],
    [{ minimum: 1, maximum: 4, step: 1 }, [[['scale', 'step'], 'unknown_field']]],
    [4, [[['scale'], 'facts_not_object']]],
  ] as const)('%j is refused', (scale, expected) => {
    // Blank answers, so that nothing else is told.
    expect(placesAndCodes(() => resultOf({ scale: scale as never, respondents: alike(1, null) }))).toEqual(expected)
  })

  test('of one step only is none', () => {
    const { issues } = refusedWith(() => resultOf({ scale: { minimum: 4, maximum: 4 } }))
    expect(issues).toEqual([
      {
        code: 'invalid_field',
        path: ['scale'],
        params: { field: 'scale', given: '4..4', allowed: '0..4', closest: null },
        message: '"scale" tidak menerima 4..4; yang diterima: 0..4.',
      },
    ])
  })
})

describe('blank answers', () => {
  const rows: Row[] = [...repeat(29, [4, 4, 4, 4, 4]), [0, null, 0, 0, 0], [4, 4, 4, 4, null]]

  test('are left out of the mean of their element', () => {
    const result = resultOf({ respondents: respondentsOf(SPAK, rows) })
    expect(result.elements.map(({ answered, blank }) => [answered, blank])).toEqual([
      [31, 0],
      [30, 1],
      [31, 0],
      [31, 0],
      [30, 1],
    ])
    // (3 x 120/31 + 120/30 + 116/30) / 5
    expect(result.answer).toEqual({ sum: '9058', count: 2325 })
    expect(result.assumptions.map(({ id, choice, basis }) => [id, choice, basis])).toEqual([
      ['blankElements', 'leaveOut', 'convention'],
    ])
    expect(result.warnings).toMatchObject([
      { path: ['respondents', 'kecurangan'], params: { count: 1, element: 'kecurangan', convention: 'blankElements' } },
      {
        path: ['respondents', 'pungutanLiar'],
        params: { count: 1, element: 'pungutanLiar', convention: 'blankElements' },
      },
    ])
  })

  test('or drop their respondent', () => {
    const result = resultOf({ respondents: respondentsOf(SPAK, rows) }, drop)
    expect([result.index, result.respondents.given, result.respondents.counted]).toEqual(['4', 31, 29])
    expect(result.elements.map(({ answered, blank }) => [answered, blank])).toEqual([
      [29, 0],
      [29, 0],
      [29, 0],
      [29, 0],
      [29, 0],
    ])
    expect(result.assumptions.map(({ id, choice }) => [id, choice])).toEqual([['blankElements', 'dropRespondent']])
  })

  test('left out, undefined and null are the same', () => {
    const answers = { diskriminasi: 4, kecurangan: 4, imbalan: 4, percaloan: 4 }
    const [absent, undef, none] = [
      answers,
      { ...answers, pungutanLiar: undefined },
      { ...answers, pungutanLiar: null },
    ].map((one) => resultOf({ respondents: [...alike(29, 3), { answers: one }] }))
    expect(undef).toEqual(absent)
    expect(none).toEqual(absent)
  })

  test('without any the convention takes no part', () => {
    expect([resultOf().assumptions, resultOf({}, drop).assumptions]).toEqual([[], []])
    expect(resultOf({}, drop)).toEqual(resultOf())
  })

  test('are told in both languages', () => {
    const input = { respondents: respondentsOf(SPAK, rows) }
    expect(resultOf(input).warnings[0]?.message).toBe(
      'Jawaban kosong untuk unsur "kecurangan": 1; diperlakukan menurut konvensi blankElements (Rata-rata setiap unsur dihitung dari responden yang menjawabnya).',
    )
    expect(resultOf(input, { locale: 'en' }).warnings[0]?.message).toBe(
      'Blank answers to element "kecurangan": 1; treated by the convention blankElements (Each element is averaged over the respondents who answered it).',
    )
  })

  test('of everybody leave an element without a mean', () => {
    const { name, issues } = refusedWith(() =>
      resultOf({ respondents: respondentsOf(SPAK, repeat(30, [4, null, 4, 4, null])) }, { locale: 'en' }),
    )
    expect(name).toBe('InputError')
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      [['respondents', 'kecurangan'], 'element_without_answers'],
      [['respondents', 'pungutanLiar'], 'element_without_answers'],
    ])
    expect([issues[0]?.message, issues[0]?.suggestion]).toEqual([
      'Nobody answered element "kecurangan", so that it has no mean.',
      'Leave it out of "elements", or check how the answers spell it.',
    ])
  })

  test('that drop every respondent are not said to be answers that nobody gave', () => {
    const rowsOf: Row[] = [...repeat(15, [4, 4, 4, 4, null]), ...repeat(15, [null, 4, 4, 4, 4])]
    const { issues } = refusedWith(() =>
      resultOf({ respondents: respondentsOf(SPAK, rowsOf) }, { ...drop, locale: 'en' }),
    )
    expect(issues.length).toBeGreaterThan(0)
    expect(issues.map(({ message }) => message).filter((message) => message.startsWith('Nobody answered'))).toEqual([])
  })
})
