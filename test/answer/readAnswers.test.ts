import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  evaluate,
  type Issue,
  type LooseOptions,
  OptionsError,
  type PartialAnswersOf,
  readAnswers,
  safeEvaluate,
  toRows,
} from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { randomFrom, randomLke } from '../helpers/randomLke'

const said = ({ code, path, message, suggestion }: Issue) =>
  suggestion === undefined ? [code, path, message] : [code, path, message, suggestion]

/** A reading in short; in English, as most of its messages are pinned there. */
function read(input: unknown, options: LooseOptions = { locale: 'en' }) {
  const { answers, changed, refused, unanswered, complete } = readAnswers(permenpanrb90_2021, input, {
    locale: 'en',
    ...options,
  })
  return { answers, changed: changed.map(said), refused: refused.map(said), unanswered, complete }
}

/** Expects one cell to be read as an answer, and what is said about it. */
function expectRead(input: unknown, answers: object, changed: readonly unknown[] = [], options: LooseOptions = {}) {
  const reading = read(input, options)
  // toStrictEqual: -0 is not 0, and undefined is not absent.
  expect({ ...reading.answers }).toStrictEqual(answers)
  expect(reading.changed).toEqual(changed)
  expect(reading.refused).toEqual([])
}

/** Expects one cell to be refused, so that nothing of it is in the answers. */
function expectRefused(input: unknown, refused: readonly unknown[], options: LooseOptions = {}) {
  const reading = read(input, options)
  expect(reading.answers).toEqual({})
  expect(reading.unanswered).toHaveLength(113)
  expect(reading.changed).toEqual([])
  expect(reading.refused).toEqual(refused)
}

const CHOICE = 'A.I.1.i.a'
const LETTER = 'A.I.1.i.b'
const RATIO = 'A.II.4.i.a'
const SURVEY = 'B.I.a'
const row = (id: string, value: unknown, unit?: unknown) => (unit === undefined ? { id, value } : { id, value, unit })

describe('what is taken as it stands', () => {
  it('reads rows of every kind without a word', () => {
    expectRead(
      [
        row(CHOICE, 'Ya'),
        row(LETTER, 'C'),
        row(`${RATIO}.sasaran`, 5),
        row(`${RATIO}.sasaranTercapai`, 4),
        row('A.II.6.i.b', 86.67, 'percent'),
        row('A.II.1.i.a.percent', '80', 'percent'),
        row(SURVEY, 3.6),
        row('B.II.a.sum', '36.0'),
        row('B.II.a.count', 10),
      ],
      {
        [CHOICE]: 'Ya',
        [LETTER]: 'C',
        'A.II.1.i.a': { percent: '80' },
        [RATIO]: { sasaran: 5, sasaranTercapai: 4 },
        'A.II.6.i.b': { percent: 86.67 },
        [SURVEY]: 3.6,
        'B.II.a': { sum: '36.0', count: 10 },
      },
    )
  })

  it('reads flat and nested objects alike, and ones without a prototype', () => {
    const answers = { [CHOICE]: 'Ya', [RATIO]: { sasaran: 5, sasaranTercapai: 4 }, [SURVEY]: { sum: 36, count: 10 } }
    const flat = {
      [CHOICE]: 'Ya',
      [`${RATIO}.sasaran`]: 5,
      [`${RATIO}.sasaranTercapai`]: 4,
      [`${SURVEY}.sum`]: 36,
      [`${SURVEY}.count`]: 10,
    }
    expectRead(answers, answers)
    expectRead(flat, answers)
    expectRead(Object.assign(Object.create(null), answers), answers)
    expectRead({ [RATIO]: { percent: 80 } }, { [RATIO]: { percent: 80 } })
  })

  it('leaves other columns of a row alone', () => {
    expectRead([{ id: CHOICE, value: 'Ya', unit: null, note: 'x', evidence: 'y.pdf' }], { [CHOICE]: 'Ya' })
  })

  it('lists what is unanswered in rubric order, and says when nothing is', () => {
    const all = randomLke(permenpanrb90_2021, randomFrom(3))
    const whole = read(all)
    expect(whole.answers).toEqual(all)
    expect([whole.complete, whole.unanswered]).toEqual([true, []])
    const { [CHOICE]: _, [SURVEY]: __, ...most } = all
    const part = read(most)
    expect([part.complete, part.unanswered]).toEqual([false, [CHOICE, SURVEY]])
    expect(read([]).unanswered).toEqual(Object.keys(all))
    expect(read({}).answers).toEqual({})
  })

  it('returns answers in rubric order, whatever the order of the rows', () => {
    expect(Object.keys(read([row(SURVEY, 3.6), row(LETTER, 'A'), row(CHOICE, 'Ya')]).answers)).toEqual([
      CHOICE,
      LETTER,
      SURVEY,
    ])
  })

  it('reads -0 as 0 without a word', () => {
    expectRead([row(SURVEY, -0)], { [SURVEY]: 0 })
    expectRead({ [RATIO]: { sasaran: 5, sasaranTercapai: -0 } }, { [RATIO]: { sasaran: 5, sasaranTercapai: 0 } })
    expectRead([row(RATIO, -0, 'percent')], { [RATIO]: { percent: 0 } })
  })
})

describe('ids', () => {
  it.each(['A_I_1_i_a', 'A-I-1-i-a', 'a.i.1.i.a', 'a_I-1.I_A', ' A.I.1.i.a ', 'A I 1 i a'])('reads %j', (id) => {
    expectRead([row(id, 'Ya')], { [CHOICE]: 'Ya' }, [['read_id', [0, 'value'], `Id "${id}" was read as A.I.1.i.a.`]])
  })

  it('reads the ids of counts as form fields spell them', () => {
    expectRead(
      { a_ii_4_i_a_sasaran: 5, A_II_4_i_a: { SASARANTERCAPAI: 4 } },
      { [RATIO]: { sasaran: 5, sasaranTercapai: 4 } },
      [
        ['read_id', ['a_ii_4_i_a_sasaran'], 'Id "a_ii_4_i_a_sasaran" was read as A.II.4.i.a.sasaran.'],
        [
          'read_id',
          ['A_II_4_i_a', 'SASARANTERCAPAI'],
          'Id "A_II_4_i_a.SASARANTERCAPAI" was read as A.II.4.i.a.sasaranTercapai.',
        ],
      ],
    )
  })

  it('says nothing of the spelling of a blank cell', () => {
    expectRead([row('A_I_1_i_a', null), row('A_I_1_i_b', '')], {})
  })

  it('refuses unknown cells, with a suggestion where one is near', () => {
    expectRefused(
      [row('A.I.1.i.x', 'Ya'), row('keterangan-unit-kerja', 'x'), row(`${RATIO}.sasarn`, 5), row('', 1)],
      [
        ['unknown_cell', [0, 'value'], 'This rubric has no cell "A.I.1.i.x".', 'Perhaps "A.I.1.i.a" is meant.'],
        ['unknown_cell', [1, 'value'], 'This rubric has no cell "keterangan-unit-kerja".'],
        [
          'unknown_cell',
          [2, 'value'],
          'This rubric has no cell "A.II.4.i.a.sasarn".',
          'Perhaps "A.II.4.i.a.sasaran" is meant.',
        ],
        ['unknown_cell', [3, 'value'], 'This rubric has no cell "".'],
      ],
    )
    expectRefused({ catatan: { unitKerja: 'x' } }, [
      ['unknown_cell', ['catatan', 'unitKerja'], 'This rubric has no cell "catatan.unitKerja".'],
    ])
    expect(readAnswers(permenpanrb90_2021, { 'A.I.1.i.x': 'Ya' }).refused).toStrictEqual([
      {
        code: 'unknown_cell',
        path: ['A.I.1.i.x'],
        params: { id: 'A.I.1.i.x', closest: 'A.I.1.i.a', given: '"Ya"' },
        message: 'Tidak ada isian "A.I.1.i.x" dalam rubrik ini.',
        suggestion: 'Mungkin maksudnya "A.I.1.i.a".',
      },
    ])
  })

  it('shows a huge id cut', () => {
    const [found] = readAnswers(permenpanrb90_2021, { ['x'.repeat(5000)]: 1 }).refused
    expect(found?.message.length).toBeLessThan(300)
    expect(found?.params['id']).toBe('x'.repeat(200))
  })
})

describe('choices', () => {
  it.each([
    [CHOICE, ' Ya ', 'Ya', 'read_trimmed', 'Space around " Ya " was removed.'],
    [CHOICE, 'ya', 'Ya', 'read_case', '"ya" was read as "Ya".'],
    [CHOICE, ' TIDAK\n', 'Tidak', 'read_case', '" TIDAK\\n" was read as "Tidak".'],
    [CHOICE, '\u00a0Ya', 'Ya', 'read_trimmed', 'Space around "\u00a0Ya" was removed.'],
    [CHOICE, true, 'Ya', 'read_text', 'true was read as "Ya".'],
    [CHOICE, false, 'Tidak', 'read_text', 'false was read as "Tidak".'],
    [LETTER, 'b', 'B', 'read_case', '"b" was read as "B".'],
    [LETTER, 'B ', 'B', 'read_trimmed', 'Space around "B " was removed.'],
  ])('reads %s %j as %s', (id, value: unknown, answer, code, message) => {
    expectRead([row(id, value)], { [id]: answer }, [[code, [0, 'value'], message]])
    expectRead({ [id]: value }, { [id]: answer }, [[code, [id], message]])
  })

  it.each([
    [CHOICE, 'Yes', '"Yes" is no option of A.I.1.i.a; accepted: Ya, Tidak.'],
    [CHOICE, 'Tidk', '"Tidk" is no option of A.I.1.i.a; accepted: Ya, Tidak.', 'Perhaps "Tidak" is meant.'],
    [CHOICE, 2, '2 is no option of A.I.1.i.a; accepted: Ya, Tidak.'],
    [CHOICE, 1n, '1n is no option of A.I.1.i.a; accepted: Ya, Tidak.'],
    [LETTER, 'D', '"D" is no option of A.I.1.i.b; accepted: A, B, C.'],
    [LETTER, 'A.', '"A." is no option of A.I.1.i.b; accepted: A, B, C.'],
    [LETTER, true, 'true is no option of A.I.1.i.b; accepted: A, B, C.'],
    [LETTER, 1, '1 is no option of A.I.1.i.b; accepted: A, B, C.'],
    [LETTER, '1', '"1" is no option of A.I.1.i.b; accepted: A, B, C.'],
    [LETTER, new Date(0), 'Date is no option of A.I.1.i.b; accepted: A, B, C.'],
    [LETTER, ['A'], 'Array is no option of A.I.1.i.b; accepted: A, B, C.'],
    [LETTER, Object('A'), 'String is no option of A.I.1.i.b; accepted: A, B, C.'],
  ])('refuses %s %o', (id, value: unknown, ...words) => {
    expectRefused([row(id, value)], [['invalid_choice', [0, 'value'], ...words]])
  })

  it.each([0, 1, '0', '1', ' 1 '])('refuses %j for Ya or Tidak unless told how to read it', (value) => {
    const shown = JSON.stringify(value)
    expectRefused(
      [row(CHOICE, value)],
      [
        [
          'ambiguous_yes_no',
          [0, 'value'],
          `${shown} for A.I.1.i.a may stand for an option or for something else.`,
          'Write Ya, Tidak, or choose zeroOne: "worstBest".',
        ],
      ],
    )
    const answer = Number(value) === 1 ? 'Ya' : 'Tidak'
    expectRead(
      [row(CHOICE, value)],
      { [CHOICE]: answer },
      [['read_text', [0, 'value'], `${shown} was read as "${answer}".`]],
      { zeroOne: 'worstBest' },
    )
  })

  it('reads 0 and 1 only where there are two options', () => {
    const refused = [['invalid_choice', [0, 'value'], '1 is no option of A.I.1.i.b; accepted: A, B, C.']]
    expectRefused([row(LETTER, 1)], refused, { zeroOne: 'worstBest' })
  })
})

describe('counts', () => {
  const given = (value: unknown) => [row(`${RATIO}.sasaranTercapai`, value), row(`${RATIO}.sasaran`, 5)]
  const counted = (count: number) => ({ [RATIO]: { sasaran: 5, sasaranTercapai: count } })
  const halfFilled = [
    'read_half_filled',
    [1, 'value'],
    'A.II.4.i.a is half filled (sasaran: 5) and was read as unanswered; missing: sasaranTercapai.',
  ]

  it.each([
    ['4', 4, '"4"'],
    [' 12 ', 12, '" 12 "'],
    ['12,0', 12, '"12,0"'],
    ['12.00', 12, '"12.00"'],
    ['007', 7, '"007"'],
    [4n, 4, '4n'],
    [1_000_000_000n, 1_000_000_000, '1000000000n'],
    ['1.000.000', 1_000_000, '"1.000.000"'],
    ['1,000,000', 1_000_000, '"1,000,000"'],
    ['1.000.000.000', 1_000_000_000, '"1.000.000.000"'],
  ])('reads %s as a number', (value: unknown, count, shown) => {
    const message = `The text ${shown} was read as the number ${count}.`
    expectRead(given(value), counted(count), [['read_number', [0, 'value'], message]])
  })

  it.each([
    ['1.000', 1000, 1],
    ['1,000', 1000, 1],
    ['12.000', 12_000, 12],
    ['999,000', 999_000, 999],
  ])('refuses %j, a thousand or one, unless told how to read it', (value, thousands, decimal) => {
    const reading = read(given(value))
    expect(reading.answers).toEqual({})
    expect(reading.changed).toEqual([halfFilled])
    expect(reading.refused).toEqual([
      [
        'ambiguous_count',
        [0, 'value'],
        `"${value}" for "sasaranTercapai" of A.II.4.i.a may group thousands or hold decimals.`,
        'Write it without points or commas, or choose counts: "groupedThousands" or "decimal".',
      ],
    ])
    const message = (count: number) => `The text "${value}" was read as the number ${count}.`
    expectRead(given(value), counted(thousands), [['read_number', [0, 'value'], message(thousands)]], {
      counts: 'groupedThousands',
    })
    expectRead(given(value), counted(decimal), [['read_number', [0, 'value'], message(decimal)]], {
      counts: 'decimal',
    })
  })

  it.each([
    [-1, '-1'],
    ['-1', '"-1"'],
    [1.5, '1.5'],
    ['1,5', '"1,5"'],
    ['12,50', '"12,50"'],
    [1_000_000_001, '1000000001'],
    ['1000000001', '"1000000001"'],
    [1_000_000_001n, '1000000001n'],
    [-1n, '-1n'],
    [10n ** 30n, '...n'],
    ['1e3', '"1e3"'],
    ['0x10', '"0x10"'],
    ['1.000,5', '"1.000,5"'],
    ['1.00.000', '"1.00.000"'],
    ['1,000.000', '"1,000.000"'],
    ['4 orang', '"4 orang"'],
    [Number.NaN, 'NaN'],
    [Number('1e999'), 'Infinity'],
    [true, 'true'],
    [new Date(0), 'Date'],
    ['2021-03-06', '"2021-03-06"'],
    ['12:30', '"12:30"'],
    [[4], 'Array'],
    [Object(4), 'Number'],
  ])('refuses %s', (value: unknown, shown) => {
    for (const options of [{}, { counts: 'groupedThousands' }, { counts: 'decimal' }] as const) {
      const reading = read(given(value), options)
      expect(reading.answers).toEqual({})
      expect(reading.changed).toEqual([halfFilled])
      expect(reading.refused).toEqual([
        [
          'invalid_count',
          [0, 'value'],
          `${shown} is no count for "sasaranTercapai" of A.II.4.i.a; accepted: a whole number from 0 to 1000000000.`,
        ],
      ])
    }
  })

  it('refuses a decimal where points group thousands no more', () => {
    expect(read(given('1.500'), { counts: 'decimal' }).refused.map(([code]) => code)).toEqual(['invalid_count'])
    expectRead(
      given('1.500'),
      counted(1500),
      [['read_number', [0, 'value'], 'The text "1.500" was read as the number 1500.']],
      { counts: 'groupedThousands' },
    )
  })

  it('reads half-filled counts as unanswered, and says what is there and what is missing', () => {
    const input = { 'A.II.5.iii.a': { kepalaSatker: 1, pejabatWajibLhkpn: null, lainnya: 2, sudahMelapor: '  ' } }
    const reading = read(input)
    expect(reading.answers).toEqual({})
    expect(reading.unanswered).toContain('A.II.5.iii.a')
    expect(reading.refused).toEqual([])
    expect(reading.changed).toEqual([
      ['read_blank', ['A.II.5.iii.a', 'sudahMelapor'], 'The blank "  " was read as unanswered.'],
      [
        'read_half_filled',
        ['A.II.5.iii.a', 'kepalaSatker'],
        'A.II.5.iii.a is half filled (kepalaSatker: 1, lainnya: 2) and was read as unanswered; missing: pejabatWajibLhkpn, sudahMelapor.',
      ],
    ])
    expect(readAnswers(permenpanrb90_2021, input).changed[1]?.message).toBe(
      'A.II.5.iii.a baru terisi sebagian (kepalaSatker: 1, lainnya: 2) dan dibaca sebagai belum dijawab; kurang: pejabatWajibLhkpn, sudahMelapor.',
    )
  })

  it('refuses what is no count for all of them at once', () => {
    expectRefused({ [RATIO]: [5, 4] }, [
      [
        'invalid_percent',
        [RATIO],
        'Array is no percentage for A.II.4.i.a; accepted: a number or decimal text with a point from 0 to 100.',
      ],
    ])
  })
})

describe('percentages', () => {
  it.each([
    ['86.67%', '86.67'],
    ['86,67%', '86.67'],
    ['86,67 %', '86.67'],
    [' 86,67 % ', '86.67'],
    ['100%', '100'],
    ['1%', '1'],
    ['0,5%', '0.5'],
    ['0%', '0'],
    ['86.67', '86.67'],
    ['86,67', '86.67'],
    [86.67, '86.67'],
    [80, '80'],
    ['080', '80'],
    [100, '100'],
    [1.01, '1.01'],
    [0, '0'],
    ['0', '0'],
  ])('reads %j in the cell of a ratio as a percentage, with or without being told how', (value, percent) => {
    const changed = [['read_percent', [0, 'value'], `${JSON.stringify(value)} was read as the percentage ${percent}%.`]]
    for (const options of [{}, { percentages: 'percent' }, { percentages: 'fraction' }] as const) {
      expectRead([row(RATIO, value)], { [RATIO]: { percent } }, changed, options)
    }
  })

  it.each([
    [1, '100', '1'],
    ['1', '100', '1'],
    ['1,00', '100', '1.00'],
    [0.8667, '86.67', '0.8667'],
    ['0,8667', '86.67', '0.8667'],
    ['0.5', '50', '0.5'],
  ])('refuses %j, a share or a percentage, unless told how to read it', (value, fraction, percent) => {
    const shown = JSON.stringify(value)
    expectRefused(
      [row(RATIO, value)],
      [
        [
          'ambiguous_percent',
          [0, 'value'],
          `${shown} for A.II.4.i.a may be a fraction or a percentage.`,
          'Write it with a % sign, or choose percentages: "fraction" or "percent".',
        ],
      ],
    )
    const changed = (read: string) => [['read_percent', [0, 'value'], `${shown} was read as the percentage ${read}%.`]]
    expectRead([row(RATIO, value)], { [RATIO]: { percent: fraction } }, changed(fraction), { percentages: 'fraction' })
    expectRead([row(RATIO, value)], { [RATIO]: { percent } }, changed(percent), { percentages: 'percent' })
  })

  it.each([1, 0.8667, '0.5', '1', '86.670', 100, 0])('takes %j as a percentage where the row says so', (value) => {
    for (const options of [{}, { percentages: 'fraction' }] as const) {
      expectRead([row(RATIO, value, 'percent')], { [RATIO]: { percent: value } }, [], options)
      expectRead([row(`${RATIO}.percent`, value, 'percent')], { [RATIO]: { percent: value } }, [], options)
      expectRead({ [RATIO]: { percent: value } }, { [RATIO]: { percent: value } }, [], options)
    }
  })

  it.each([1, '1', '0.5', 0.99])(
    'refuses %j in a cell of percentages, where a spreadsheet may hold a fraction',
    (value) => {
      for (const id of [RATIO, `${RATIO}.percent`]) {
        const { answers, refused } = readAnswers(permenpanrb90_2021, [row(id, value)])
        expect([answers, refused.map(({ code, path }) => [code, path])]).toEqual([
          {},
          [['ambiguous_percent', [0, 'value']]],
        ])
      }
    },
  )

  it('says what it changed of a percentage even where the row says that it is one', () => {
    for (const value of ['86,67', ' 86.67', '86.67%', '86.67 %']) {
      const changed = [['read_percent', [0, 'value'], `${JSON.stringify(value)} was read as the percentage 86.67%.`]]
      expectRead([row(RATIO, value, 'percent')], { [RATIO]: { percent: '86.67' } }, changed)
      expectRead([row(`${RATIO}.percent`, value)], { [RATIO]: { percent: '86.67' } }, changed)
    }
  })

  it.each([
    [100.01, '100.01'],
    ['150%', '"150%"'],
    [-1, '-1'],
    ['-5%', '"-5%"'],
    ['%', '"%"'],
    ['80%%', '"80%%"'],
    ['8e1', '"8e1"'],
    ['0x50', '"0x50"'],
    ['1.234,5', '"1.234,5"'],
    [80n, '80n'],
    [true, 'true'],
    [Number.NaN, 'NaN'],
    [`0.${'1'.repeat(21)}`, `"0.${'1'.repeat(21)}"`],
    ['4 dari 5', '"4 dari 5"'],
  ])('refuses %s as a percentage', (value: unknown, shown) => {
    const words = `${shown} is no percentage for A.II.4.i.a; accepted: a number or decimal text with a point from 0 to 100.`
    expectRefused([row(RATIO, value)], [['invalid_percent', [0, 'value'], words]])
    expectRefused([row(RATIO, value, 'percent')], [['invalid_percent', [0, 'value'], words]])
  })

  it('uses the counts where a percentage stands beside them, and refuses the percentage', () => {
    const said = [
      'A.II.4.i.a has the percentage 80 beside its counts; the counts are used.',
      'Remove the percentage.',
    ] as const
    const reading = read({ [RATIO]: { percent: 80, sasaran: 5, sasaranTercapai: 4 } })
    expect(reading.answers).toEqual({ [RATIO]: { sasaran: 5, sasaranTercapai: 4 } })
    expect(reading.refused).toEqual([['percent_beside_counts', [RATIO, 'percent'], ...said]])
    const rows = [row(`${RATIO}.sasaran`, 5), row(`${RATIO}.sasaranTercapai`, 4), row(RATIO, 80, 'percent')]
    expect(read(rows).answers).toEqual({ [RATIO]: { sasaran: 5, sasaranTercapai: 4 } })
    expect(read(rows).refused).toEqual([['percent_beside_counts', [2, 'value'], ...said]])
  })

  it('points at the percentage itself, not at a blank cell before it', () => {
    const counts = [row(`${RATIO}.sasaran`, 5), row(`${RATIO}.sasaranTercapai`, 4)]
    const rows = [...counts, row(`${RATIO}.percent`, null), row(RATIO, null), row(RATIO, '80%')]
    expect(read(rows).refused.map(([code, path]) => [code, path])).toEqual([['percent_beside_counts', [4, 'value']]])
  })

  it('loses neither of two percentages of one ratio', () => {
    for (const stated of [90, 'x']) {
      const reading = read([row(RATIO, '80%'), row(`${RATIO}.percent`, stated)])
      expect(reading.refused.length).toBeGreaterThan(0)
      const told = [...reading.changed, ...reading.refused]
      // Either is named by its path or by its contents.
      expect(told.some(([, path, message]) => String(path).startsWith('0,') || String(message).includes('80%'))).toBe(
        true,
      )
    }
  })

  it('says of half-filled counts that they were read as unanswered only where they were', () => {
    const reading = read({ [RATIO]: { sasaran: 5, percent: 80 } })
    const said = reading.changed.some(([code]) => code === 'read_half_filled')
    expect(said).toBe(reading.unanswered.includes(RATIO))
    const survey = read({ [`${SURVEY}.sum`]: 36, [SURVEY]: 3.6 })
    expect(survey.changed.some(([code]) => code === 'read_half_filled')).toBe(survey.unanswered.includes(SURVEY))
    const suggestion = (missing: string) => `Fill in ${missing}, or remove the others.`
    const words = (id: string, given: string) =>
      `${id} is half filled (${given}) beside a whole answer; the whole one is used.`
    expect([reading.answers, reading.refused]).toEqual([
      { [RATIO]: { percent: 80 } },
      [['half_filled_beside_answer', [RATIO, 'sasaran'], words(RATIO, 'sasaran: 5'), suggestion('sasaranTercapai')]],
    ])
    expect([survey.answers, survey.refused]).toEqual([
      { [SURVEY]: 3.6 },
      [['half_filled_beside_answer', [`${SURVEY}.sum`], words(SURVEY, 'sum: 36'), suggestion('count')]],
    ])
  })
})

describe('surveys', () => {
  it.each([
    ['3,60', '3.60', 'read_decimal_comma', 'Decimal comma: "3,60" was read as "3.60".'],
    [' 3.60 ', '3.60', 'read_trimmed', 'Space around " 3.60 " was removed.'],
    [' 3,60 ', '3.60', 'read_decimal_comma', 'Decimal comma: " 3,60 " was read as "3.60".'],
    ['03.60', '3.60', 'read_text', '"03.60" was read as "3.60".'],
  ])('reads %j', (value, answer, code, message) => {
    expectRead([row(SURVEY, value)], { [SURVEY]: answer }, [[code, [0, 'value'], message]])
  })

  it.each([0, '0', 1, '1.0', 4, '4.00', 3.6, '3.60', 3.99])('takes %j without a word', (value) => {
    expectRead([row(SURVEY, value)], { [SURVEY]: value })
  })

  it.each([0.15, '0.15', '0,99', 1e-7])(
    'refuses %j, perhaps a mistyped time, unless told that it is an index',
    (value) => {
      const shown = JSON.stringify(value)
      expectRefused(
        [row(SURVEY, value)],
        [
          [
            'ambiguous_index',
            [0, 'value'],
            `Index ${shown} for B.I.a lies between 0 and 1: perhaps a 3.60 that was taken for a time.`,
            'Type the index again, or choose surveys: "index" if it is meant.',
          ],
        ],
      )
      const comma = value === '0,99'
      const answers = { [SURVEY]: comma ? '0.99' : value }
      const changed = comma ? [['read_decimal_comma', [0, 'value'], 'Decimal comma: "0,99" was read as "0.99".']] : []
      expectRead([row(SURVEY, value)], answers, changed, { surveys: 'index' })
      expectRead([row(SURVEY, value, 'index')], answers, changed)
      expectRead([row(SURVEY, value, 'index')], answers, changed, { surveys: 'skm' })
    },
  )

  it.each([
    [88.5 / 24, '88.30'],
    [(88 * 60 + 31) / 1440, '88.31'],
    [3.125, '75.00'],
    [1441 / 1440, '24.01'],
    [5759 / 1440, '95.59'],
    [61.25 / 24, '61.15'],
    // As far from a minute as a reader may round.
    [3.6875 + 6e-10, '88.30'],
  ])('refuses the number %d, perhaps %s taken for a time, unless told that it is an index', (value, time) => {
    const refused = [
      [
        'ambiguous_time',
        [0, 'value'],
        `Index ${value} for B.I.a equals a time of whole minutes: perhaps a ${time} that was taken for a time.`,
        'Type it again with a decimal comma; if it is meant, write it as text or choose surveys: "index".',
      ],
    ] as const
    expectRefused([row(SURVEY, value)], refused)
    expectRead([row(SURVEY, value)], { [SURVEY]: value }, [], { surveys: 'index' })
    expectRead([row(SURVEY, value, 'index')], { [SURVEY]: value })
    expectRead([row(SURVEY, String(value))], { [SURVEY]: String(value) })
    expect(readAnswers(permenpanrb90_2021, [row(SURVEY, value)]).refused[0]).toMatchObject({
      message: `Indeks ${value} untuk B.I.a sama dengan jam yang genap menitnya: mungkin ${time} yang terbaca sebagai jam.`,
      params: { time },
    })
    const rows = toRows(permenpanrb90_2021, { [SURVEY]: value })
    expect(rows.filter((one) => one.value !== null)).toEqual([row(SURVEY, value, 'index')])
    expect(evaluate(permenpanrb90_2021, { [SURVEY]: value }, { unanswered: 'zero' }).total).not.toBe('0')
  })

  it.each([1, 2, 3.5, 3.75, 3.25, 3.6, 4, 3.5324, 3.688, 3.6875 + 8e-10, 3.1251, '3.6875', '3.125'])(
    'takes %j, which is no time of whole minutes or typed as it is, without a word',
    (value) => {
      expectRead([row(SURVEY, value)], { [SURVEY]: value })
      expect(toRows(permenpanrb90_2021, { [SURVEY]: value as number }).find(({ id }) => id === SURVEY)).toEqual(
        row(SURVEY, value),
      )
    },
  )

  it.each([
    [90, '3.6', '90'],
    ['87,5', '3.5', '"87,5"'],
    ['88.31', '3.5324', '"88.31"'],
    [25, '1', '25'],
    [100, '4', '100'],
  ])('refuses %j, perhaps an SKM value, unless told that it is one', (value, index, shown) => {
    expectRefused(
      [row(SURVEY, value)],
      [
        [
          'ambiguous_scale',
          [0, 'value'],
          `Survey value ${shown} for B.I.a is above 4: perhaps on the scale from 25 to 100.`,
          'Divide it by 25, or choose surveys: "skm" if it is an SKM value.',
        ],
      ],
    )
    expectRead(
      [row(SURVEY, value)],
      { [SURVEY]: index },
      [['read_scale', [0, 'value'], `The SKM value ${shown} was read as the index "${index}".`]],
      { surveys: 'skm' },
    )
  })

  it.each([4.01, '4,01', 24.99, 100.01, '4.00000000000000000001'])('refuses %j as out of range', (value) => {
    const shown = JSON.stringify(value)
    for (const options of [{}, { surveys: 'index' }] as const) {
      expectRefused(
        [row(SURVEY, value)],
        [
          [
            'index_out_of_range',
            [0, 'value'],
            `Survey index ${shown} for B.I.a lies outside 0 to 4.`,
            'If this is an SKM value from 25 to 100, divide it by 25.',
          ],
        ],
        options,
      )
    }
  })

  it.each([0, 3.6, '4', '24,99', 24.99999999999999, 100.01])('refuses %j where SKM values are announced', (value) => {
    const shown = JSON.stringify(value)
    expectRefused(
      [row(SURVEY, value)],
      [
        [
          'skm_out_of_range',
          [0, 'value'],
          `Survey value ${shown} for B.I.a lies outside the SKM scale from 25 to 100.`,
          'If this is an index, leave out surveys: "skm".',
        ],
      ],
      { surveys: 'skm' },
    )
  })

  it('makes of an SKM value nothing that evaluate would refuse', () => {
    const input = { [SURVEY]: '88.12345678901234567891' }
    const { answers, changed, refused } = readAnswers(permenpanrb90_2021, input, { surveys: 'skm', locale: 'en' })
    const result = safeEvaluate(permenpanrb90_2021, answers, { unanswered: 'zero' })
    // A 25th of it has 22 decimals, two too many for a text: refused, or kept exact in another form.
    if (refused.length === 0) expect(result.success && result.data.nodes[SURVEY].value).toBe('0.88123456789012345678')
    expect(Object.keys(answers).length + refused.length).toBe(1)
    for (const { message } of changed) expect(message).not.toMatch(/%|object Object/)
  })

  it.each([
    [new Date(0), 'Date'],
    [new Date(Number.NaN), 'Date'],
    ['3:60', '"3:60"'],
    ['03:36:00', '"03:36:00"'],
    [' 3:36 ', '" 3:36 "'],
    ['2021-03-06', '"2021-03-06"'],
    ['2021-03-06T00:00:00.000Z', '"2021-03-06T00:00:00.000Z"'],
  ])('refuses %s as a date or time', (value: unknown, shown) => {
    for (const options of [{}, { surveys: 'index', percentages: 'percent' }] as const) {
      for (const id of [SURVEY, RATIO]) {
        expectRefused(
          [row(id, value)],
          [['date_refused', [0, 'value'], `${shown} for ${id} is a date or time.`, 'Type it again as text or number.']],
          options,
        )
      }
    }
    expect(readAnswers(permenpanrb90_2021, [row(SURVEY, value)]).refused[0]?.message).toBe(
      `${shown} untuk B.I.a adalah tanggal atau jam.`,
    )
  })

  it.each([
    ['A', '"A"'],
    ['3.6.0', '"3.6.0"'],
    ['3/6', '"3/6"'],
    ['-3.6', '"-3.6"'],
    [-3.6, '-3.6'],
    ['36e-1', '"36e-1"'],
    ['0x3', '"0x3"'],
    ['Infinity', '"Infinity"'],
    [Number.NaN, 'NaN'],
    [3n, '3n'],
    [true, 'true'],
    [[3.6], 'Array'],
    [`3.${'6'.repeat(21)}`, '"3.666666666666666666666"'],
    [`${' '.repeat(60)}3.6`, `"${' '.repeat(40)}"...`],
  ])('refuses %s as a survey', (value: unknown, shown) => {
    expectRefused(
      [row(SURVEY, value)],
      [
        [
          'invalid_index',
          [0, 'value'],
          `${shown} is no survey index for B.I.a; accepted: a number or decimal text with a point from 0 to 4, or { sum, count }.`,
        ],
      ],
    )
  })

  it('reads a sum and a count, also below 1', () => {
    expectRead([row(`${SURVEY}.sum`, '36,5'), row(`${SURVEY}.count`, '10')], { [SURVEY]: { sum: '36.5', count: 10 } }, [
      ['read_decimal_comma', [0, 'value'], 'Decimal comma: "36,5" was read as "36.5".'],
      ['read_number', [1, 'value'], 'The text "10" was read as the number 10.'],
    ])
    expectRead({ [SURVEY]: { sum: 5, count: 10 } }, { [SURVEY]: { sum: 5, count: 10 } }, [], { surveys: 'skm' })
  })

  it.each([
    [41, 10, '41/10'],
    [0, 0, '0/0'],
    ['4.1', 1, '4.1/1'],
  ])('refuses the mean %s / %s', (sum, count, shown) => {
    expectRefused({ [SURVEY]: { sum, count } }, [
      [
        'index_out_of_range',
        [SURVEY, 'sum'],
        `Survey index ${shown} for B.I.a lies outside 0 to 4.`,
        'If this is an SKM value from 25 to 100, divide it by 25.',
      ],
    ])
  })

  it('reads a sum without its count as unanswered, and says so', () => {
    const reading = read([row(`${SURVEY}.sum`, 36), row(`${SURVEY}.count`, '')])
    expect(reading.answers).toEqual({})
    expect(reading.refused).toEqual([])
    expect(reading.changed).toEqual([
      ['read_half_filled', [0, 'value'], 'B.I.a is half filled (sum: 36) and was read as unanswered; missing: count.'],
    ])
  })

  it('refuses an index beside a sum and a count, and names both', () => {
    const reading = read([row(`${SURVEY}.sum`, 36), row(`${SURVEY}.count`, 10), row(SURVEY, 3.5)])
    expect(reading.answers).toEqual({})
    expect(reading.refused[0]?.[0]).toBe('duplicate_cell')
    const told = JSON.stringify(reading.refused)
    expect(told).toContain('36/10')
    expect(told).toContain('3.5')
  })
})

describe('blanks', () => {
  it.each([null, undefined, ''])('reads %j as unanswered without a word', (blank) => {
    for (const id of [CHOICE, RATIO, `${RATIO}.sasaran`, `${RATIO}.percent`, SURVEY, `${SURVEY}.sum`]) {
      expectRead([row(id, blank)], {})
      expectRead({ [id]: blank }, {})
    }
    expectRead([{ id: CHOICE }], {})
    expectRead({ [RATIO]: { sasaran: blank, sasaranTercapai: blank } }, {})
  })

  it.each(['  ', '\t', '\n', '\u00a0'])('reads %j as unanswered, and says so', (blank) => {
    const message = `The blank ${JSON.stringify(blank)} was read as unanswered.`
    expectRead([row(CHOICE, blank)], {}, [['read_blank', [0, 'value'], message]])
  })

  it('lets the filled one of two cells stand, whichever comes first', () => {
    expectRead([row(CHOICE, null), row(CHOICE, 'Ya')], { [CHOICE]: 'Ya' })
    expectRead([row(CHOICE, 'Ya'), row(CHOICE, '')], { [CHOICE]: 'Ya' })
  })
})

describe('duplicates', () => {
  it('uses one of two that are the same, and says so', () => {
    expectRead([row(CHOICE, 'Ya'), row('A_I_1_i_a', 'Ya')], { [CHOICE]: 'Ya' }, [
      ['read_id', [1, 'value'], 'Id "A_I_1_i_a" was read as A.I.1.i.a.'],
      ['read_repeated', [1, 'value'], 'The same cell appeared twice; one was used.'],
    ])
    expectRead([row(SURVEY, 0.5, 'index'), row(SURVEY, 0.5, 'index')], { [SURVEY]: 0.5 }, [
      ['read_repeated', [1, 'value'], 'The same cell appeared twice; one was used.'],
    ])
  })

  it('takes a row without a unit and one whose unit is blank as the same', () => {
    for (const unit of [null, '']) {
      expectRead([row(CHOICE, 'Ya'), row(CHOICE, 'Ya', unit)], { [CHOICE]: 'Ya' }, [
        ['read_repeated', [1, 'value'], 'The same cell appeared twice; one was used.'],
      ])
    }
  })

  it('refuses two that differ, and uses neither', () => {
    expectRefused(
      [row(CHOICE, 'Ya'), row(CHOICE, 'Tidak')],
      [
        [
          'duplicate_cell',
          [0, 'value'],
          'Cell A.I.1.i.a appears more than once with different contents: "Ya", "Tidak".',
          'Keep one of them.',
        ],
      ],
    )
    for (const rows of [
      [row(SURVEY, 3.6), row(SURVEY, '3.6')],
      [row(RATIO, 80), row(RATIO, 80, 'percent')],
      [row(SURVEY, 3.6), row('b_i_a', 3.5), row(SURVEY, 3.6)],
    ]) {
      const reading = read(rows)
      expect(reading.answers).toEqual({})
      expect(reading.refused.map(([code]) => code)).toEqual(['duplicate_cell'])
    }
  })

  it('names the count that appears twice', () => {
    const rows = [row(`${RATIO}.sasaran`, 5), row(`${RATIO}.sasaran`, 6), row(`${RATIO}.sasaranTercapai`, 4)]
    const reading = read(rows)
    expect(reading.answers).toEqual({})
    expect(reading.refused.map(([code, path]) => [code, path])).toEqual([['duplicate_cell', [0, 'value']]])
    expect(reading.refused[0]?.[2]).toContain(`${RATIO}.sasaran`)
    expect(reading.changed.map(([code]) => code)).toEqual(['read_half_filled'])
  })
})

describe('units', () => {
  it.each([
    [SURVEY, 3.6, 'percent', 'index'],
    [SURVEY, 3.6, 'Index', 'index'],
    [RATIO, 80, 'index', 'percent'],
    [RATIO, 80, '%', 'percent'],
    [RATIO, 80, 1, 'percent'],
  ])('refuses %s in the unit %4$j', (id, value, unit: unknown, allowed) => {
    expectRefused(
      [row(id, value, unit)],
      [['unknown_unit', [0, 'value'], `Unit ${JSON.stringify(unit)} is unknown for ${id}.`, `Use ${allowed}.`]],
    )
  })

  it('refuses any unit of a choice', () => {
    expectRefused(
      [row(CHOICE, 'Ya', 'index')],
      [['unknown_unit', [0, 'value'], 'Unit "index" is unknown for A.I.1.i.a.']],
    )
  })

  it('never refuses a unit with the suggestion to use the very same', () => {
    const rows = [row(`${RATIO}.percent`, 80, 'percent'), row(`${RATIO}.sasaran`, 5, 'percent')]
    for (const one of [...rows, row(`${SURVEY}.sum`, 36, 'index')]) {
      for (const [code, , , suggestion] of read([one]).refused) {
        expect([code, suggestion]).not.toEqual(['unknown_unit', `Use ${one.unit}.`])
      }
    }
  })
})

describe('rows and objects', () => {
  it.each([
    [null, 'null'],
    [5, '5'],
    ['A.I.1.i.a', '"A.I.1.i.a"'],
    [['A.I.1.i.a', 'Ya'], 'Array'],
    [{ value: 'Ya' }, 'Object'],
    [{ id: 5, value: 'Ya' }, 'Object'],
    [
      new (class Row {
        id = CHOICE
        value = 'Ya'
      })(),
      'Object',
    ],
    [new Map([['id', CHOICE]]), 'Map'],
    [Object.create({ id: CHOICE, value: 'Ya' }), 'Object'],
  ])('refuses the row %o', (one: unknown, shown) => {
    const reading = read([row(LETTER, 'A'), one])
    expect(reading.answers).toEqual({ [LETTER]: 'A' })
    expect(reading.refused).toEqual([['invalid_row', [1], `Row 2 is no { id, value }: ${shown}.`]])
    expect(readAnswers(permenpanrb90_2021, [one]).refused[0]?.message).toBe(`Baris 1 bukan { id, value }: ${shown}.`)
  })

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [5, '5'],
    ['[]', '"[]"'],
    [new Date(0), 'Date'],
    [new Map([[CHOICE, 'Ya']]), 'Map'],
    [new (class Lke {})(), 'Object'],
    [() => 0, 'Function'],
    [Object.create({ [CHOICE]: 'Ya' }), 'Object'],
  ])('refuses %s as input', (input: unknown, shown) => {
    expectRefused(input, [['input_not_rows', [], `Input must be rows { id, value } or an object, not ${shown}.`]])
    expect(readAnswers(permenpanrb90_2021, input).refused[0]?.message).toBe(
      `Masukan harus berupa baris { id, value } atau objek, bukan ${shown}.`,
    )
  })

  it('skips the holes of a sparse array', () => {
    const rows: unknown[] = []
    rows[3] = row(CHOICE, 'ya')
    expectRead(rows, { [CHOICE]: 'Ya' }, [['read_case', [3, 'value'], '"ya" was read as "Ya".']])
  })

  it('refuses getters and hidden properties, without running a getter', () => {
    let ran = 0
    const lazy = (target: object, key: string) =>
      Object.defineProperty(target, key, {
        enumerable: true,
        get: () => {
          ran++
          return 'Ya'
        },
      })
    const said = ['is a getter or setter; only plain data is read.', 'Copy its value into a plain object.']
    expectRefused([lazy({ id: CHOICE }, 'value')], [['accessor_property', [0, 'value'], `"value" ${said[0]}`, said[1]]])
    expectRefused([lazy({ value: 'Ya' }, 'id')], [['accessor_property', [0, 'id'], `"id" ${said[0]}`, said[1]]])
    expectRefused(lazy({}, CHOICE), [['accessor_property', [CHOICE], `"${CHOICE}" ${said[0]}`, said[1]]])
    expectRefused({ [RATIO]: lazy({}, 'sasaran') }, [
      ['accessor_property', [RATIO, 'sasaran'], `"sasaran" ${said[0]}`, said[1]],
    ])
    expectRefused(Object.defineProperty({}, CHOICE, { value: 'Ya' }), [
      [
        'hidden_property',
        [CHOICE],
        `"${CHOICE}" is not enumerable and would be lost in a copy.`,
        'Copy its value into a plain object.',
      ],
    ])
    expect(ran).toBe(0)
  })

  it('takes an object in an answer apart one level deep and no further', () => {
    expectRefused({ [RATIO]: { sasaran: { value: 5 } } }, [
      [
        'invalid_count',
        [RATIO, 'sasaran'],
        'Object is no count for "sasaran" of A.II.4.i.a; accepted: a whole number from 0 to 1000000000.',
      ],
    ])
    expectRefused({ [CHOICE]: { value: 'Ya' } }, [
      ['unknown_cell', [CHOICE, 'value'], 'This rubric has no cell "A.I.1.i.a.value".'],
    ])
  })
})

describe('options', () => {
  const issuesOf = (options: unknown): readonly unknown[] => {
    try {
      readAnswers(permenpanrb90_2021, [], options as LooseOptions)
    } catch (error) {
      expect(error).toBeInstanceOf(OptionsError)
      return (error as OptionsError).issues.map(said)
    }
    throw new Error('taken')
  }

  it('refuses what is no plain object', () => {
    for (const [options, shown] of [
      [null, 'null'],
      ['skm', '"skm"'],
      [[], 'Array'],
      [new Map(), 'Map'],
    ]) {
      expect(issuesOf(options)).toEqual([['options_not_object', [], `Opsi harus berupa objek biasa, bukan ${shown}.`]])
    }
  })

  it('refuses unknown options and values, all at once, in the language chosen', () => {
    const options = { count: 'decimal', surveys: 'SKM', percentages: 1, unanswered: 'zero', zeroOne: true }
    expect(issuesOf({ ...options, locale: 'en' })).toEqual([
      [
        'unknown_option',
        ['count'],
        'There is no option "count"; there are: counts, percentages, zeroOne, surveys, locale.',
        'Perhaps "counts" is meant.',
      ],
      [
        'invalid_option',
        ['surveys'],
        'Option "surveys" does not take "SKM"; accepted: index, skm.',
        'Perhaps "skm" is meant.',
      ],
      ['invalid_option', ['percentages'], 'Option "percentages" does not take 1; accepted: fraction, percent.'],
      [
        'unknown_option',
        ['unanswered'],
        'There is no option "unanswered"; there are: counts, percentages, zeroOne, surveys, locale.',
      ],
      ['invalid_option', ['zeroOne'], 'Option "zeroOne" does not take true; accepted: worstBest.'],
    ])
    expect(issuesOf({ locale: 'fr' })).toEqual([
      ['invalid_option', ['locale'], 'Opsi "locale" tidak menerima "fr"; yang diterima: id, en.'],
    ])
    expect(issuesOf({ counts: null })).toEqual([
      ['invalid_option', ['counts'], 'Opsi "counts" tidak menerima null; yang diterima: groupedThousands, decimal.'],
    ])
  })

  it('refuses getters, and __proto__ from JSON', () => {
    expect(
      issuesOf({
        get surveys() {
          return 'skm'
        },
      }),
    ).toHaveLength(1)
    expect(issuesOf(JSON.parse('{"__proto__":{"surveys":"skm"}}'))).toHaveLength(1)
  })

  it('takes every option as undefined', () => {
    const options = {
      counts: undefined,
      percentages: undefined,
      zeroOne: undefined,
      surveys: undefined,
      locale: undefined,
    }
    expect(readAnswers(permenpanrb90_2021, { [CHOICE]: 'ya' }, options)).toEqual(
      readAnswers(permenpanrb90_2021, { [CHOICE]: 'ya' }),
    )
  })

  it('carries issues that nobody can change, as every error does', () => {
    const issuesOfError = (run: () => unknown): readonly Issue[] => {
      try {
        run()
      } catch (error) {
        return (error as OptionsError).issues
      }
      throw new Error('taken')
    }
    for (const issues of [
      issuesOfError(() => readAnswers(permenpanrb90_2021, [], { zzz: 1 } as never)),
      issuesOfError(() => toRows(permenpanrb90_2021, { zzz: 1 } as never)),
    ]) {
      expect(Object.isFrozen(issues)).toBe(true)
      expect(issues.every((one) => Object.isFrozen(one))).toBe(true)
    }
  })
})

describe('anything that a table may hold', { timeout: 60_000 }, () => {
  const cells = toRows(permenpanrb90_2021, {}).map(({ id }) => id)
  const ids = [...cells, RATIO, `${RATIO}.percent`, 'A.II.6.i.b', `${SURVEY}.sum`, `${SURVEY}.count`]
  const spelling = fc.constantFrom<(id: string) => string>(
    (id) => id,
    (id) => id,
    (id) => id.replaceAll('.', '_'),
    (id) => id.toLowerCase(),
    (id) => `${id}x`,
  )
  const values: fc.Arbitrary<unknown> = fc.oneof(
    fc.constantFrom('Ya', 'Tidak', 'A', 'B', 'C', 'D', 'E', 'ya', ' b ', true, 0, 1, '0', '1'),
    fc.constantFrom(null, undefined, '', '  '),
    fc.constantFrom('1.000', '12,0', '1.000.000', '80%', '0,8', 0.8, 80, '3,60', 3.6, 0.15, 90, '3:60', new Date(0)),
    fc.nat({ max: 50 }),
    fc.bigInt({ min: 0n, max: 50n }),
    fc.string(),
    fc.double(),
  )
  const unit = fc.constantFrom<unknown>(undefined, undefined, undefined, null, 'percent', 'index', 'x')
  // Few ids, so that questions are filled in whole, in half and twice.
  const fewIds = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 6 })
  const questionCells = fc.constantFrom(
    ...[RATIO, 'A.II.5.iii.a', SURVEY].map((id) => [...ids, SURVEY].filter((cell) => cell.startsWith(id))),
  )
  const rows = fc.oneof(fewIds, questionCells).chain((some) =>
    fc.array(
      fc
        .tuple(fc.constantFrom(...some), spelling, values, unit)
        .map(([id, spell, value, stated]) => row(spell(id), value, stated)),
      { maxLength: 12 },
    ),
  )
  const options: fc.Arbitrary<LooseOptions> = fc.record(
    {
      counts: fc.constantFrom('groupedThousands' as const, 'decimal' as const),
      percentages: fc.constantFrom('fraction' as const, 'percent' as const),
      zeroOne: fc.constant('worstBest' as const),
      surveys: fc.constantFrom('index' as const, 'skm' as const),
    },
    { requiredKeys: [] },
  )
  const isBlank = (value: unknown) => value === undefined || value === null || String(value).trim() === ''
  const shown = (value: unknown) =>
    typeof value === 'string' ? JSON.stringify(value).slice(1, 20) : value instanceof Date ? 'Date' : String(value)

  it('is never lost: every filled cell is in the answers, or said to be changed or refused', () => {
    fc.assert(
      fc.property(rows, options, (table, how) => {
        const { answers, changed, refused } = readAnswers(permenpanrb90_2021, table, how)
        const told = [...changed, ...refused]
        table.forEach(({ id, value }, index) => {
          if (isBlank(value)) return
          const byPath = told.some(({ path, code }) => path[0] === index && code !== 'read_id')
          if (byPath) return
          const exact = ids.find((one) => one.toLowerCase() === id.toLowerCase().replaceAll('_', '.'))
          const question = Object.keys(answers).find((one) => exact === one || exact?.startsWith(`${one}.`))
          const answer: unknown = question === undefined ? undefined : answers[question as keyof typeof answers]
          const held = typeof answer === 'object' && answer !== null ? Object.values(answer) : [answer]
          if (held.some((part) => Object.is(part, value) || (part === 0 && value === 0))) return
          // What concerns several cells names the others in its words.
          const words = told
            .filter(({ code }) => code === 'read_half_filled' || code === 'duplicate_cell' || code.endsWith('range'))
            .map(({ params }) => JSON.stringify([params['given'] ?? null, params['from'] ?? null]))
          expect(JSON.parse(`[${words.join()}]`).flat(3).join(' ')).toContain(shown(value))
        })
      }),
      { numRuns: 600 },
    )
  })

  it('is never both refused and in the answers', () => {
    fc.assert(
      fc.property(rows, options, (table, how) => {
        const { answers, refused, unanswered } = readAnswers(permenpanrb90_2021, table, how)
        const spared = ['unknown_cell', 'percent_beside_counts', 'half_filled_beside_answer']
        for (const { code, params, path } of refused) {
          if (spared.includes(code)) continue
          const value = table[path[0] as number]?.value
          const answer: unknown = answers[String(params['id']) as keyof typeof answers]
          const held = typeof answer === 'object' && answer !== null ? Object.values(answer) : [answer]
          // A bad count or a bad percentage leaves the other of the two standing.
          if (typeof answer === 'object') continue
          expect(held).not.toContain(value ?? 'x')
        }
        expect(unanswered.length + Object.keys(answers).length).toBe(113)
      }),
      { numRuns: 200 },
    )
  })

  it('comes out as answers that evaluate takes, and to the same result when it is read again', () => {
    fc.assert(
      fc.property(rows, options, (table, how) => {
        const { answers } = readAnswers(permenpanrb90_2021, table, how)
        const partial: PartialAnswersOf<typeof permenpanrb90_2021> = answers
        const result = evaluate(permenpanrb90_2021, partial, { unanswered: 'zero' })
        expect(result.progress.answered).toBe(Object.keys(answers).length)
        const again = readAnswers(permenpanrb90_2021, toRows(permenpanrb90_2021, answers))
        expect(again.answers).toEqual(answers)
        expect([...again.changed, ...again.refused]).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is read alike in any order of the rows', () => {
    const shuffled = rows.chain((table) =>
      fc.tuple(fc.constant(table), fc.shuffledSubarray(table, { minLength: table.length })),
    )
    const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code).sort()
    fc.assert(
      fc.property(shuffled, options, ([table, other], how) => {
        const one = readAnswers(permenpanrb90_2021, table, how)
        const two = readAnswers(permenpanrb90_2021, other, how)
        expect(two.answers).toEqual(one.answers)
        expect(Object.keys(two.answers)).toEqual(Object.keys(one.answers))
        expect(codes(two.refused)).toEqual(codes(one.refused))
        expect(two.unanswered).toEqual(one.unanswered)
      }),
      { numRuns: 200 },
    )
  })
})
