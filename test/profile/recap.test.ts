import { describe, expect, test } from 'vitest'
import { type Checked, defineRubric, evaluate, type Rubric, recap, withVariants } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { smallRubric } from '../helpers/smallRubric'
import { evaluated10, evaluated90, isDeeplyFrozen } from '../helpers/units'

const AREAS_90 = {
  '1': ['Manajemen Perubahan', 'Change management'],
  '2': ['Penataan Tatalaksana', 'Streamlining of business processes'],
  '3': ['Penataan Sistem Manajemen SDM Aparatur', 'Human resource management of the civil service'],
  '4': ['Penguatan Akuntabilitas', 'Strengthening accountability'],
  '5': ['Penguatan Pengawasan', 'Strengthening oversight'],
  '6': ['Peningkatan Kualitas Pelayanan Publik', 'Improving the quality of public services'],
} as const

test('a unit is summed up once', () => {
  const own = defineRubric(smallRubric())
  const evaluation = evaluate(own, {}, { unanswered: 'zero' })
  const units = ['a', 'b', 'a'].map((id) => ({ id, evaluation }))
  expect(() => recap(own, units)).toThrow(
    expect.objectContaining({
      name: 'InputError',
      issues: [
        expect.objectContaining({
          code: 'duplicate_entry',
          path: ['units', 2, 'id'],
          params: expect.objectContaining({ given: 'a' }),
        }),
      ],
    }),
  )
})

describe('columns', () => {
  const columns = (locale: 'id' | 'en') =>
    recap(permenpanrb90_2021, [], { locale }).columns.map(({ key, label, type }) => [key, label, type])
  const areas = (language: 0 | 1) =>
    Object.entries(AREAS_90).map(([id, names]) => [`area.${id}`, names[language], 'figure'])
  const questionText = (id: string, locale: 'id' | 'en') => {
    const { nodes } = evaluate(permenpanrb90_2021, {}, { unanswered: 'zero', locale })
    return (nodes as Readonly<Record<string, { readonly label: string }>>)[id]?.label
  }

  test('of PermenPANRB 90/2021 in Indonesian', () => {
    expect(columns('id')).toEqual([
      ['id', 'Id', 'text'],
      ['name', 'Unit', 'text'],
      ['total', 'Nilai total', 'figure'],
      ['display', 'Nilai total (dua desimal)', 'figure'],
      ...areas(0),
      ['component.A', 'Pengungkit', 'figure'],
      ['component.B', 'Hasil', 'figure'],
      ['survey.B.I.a', questionText('B.I.a', 'id'), 'figure'],
      ['survey.B.II.a', questionText('B.II.a', 'id'), 'figure'],
      ['predicate', 'Memenuhi', 'text'],
      ['failed.WBK', 'Belum terpenuhi untuk WBK', 'text'],
      ['failed.WBBM', 'Belum terpenuhi untuk WBBM', 'text'],
      ['unanswered', 'Belum dijawab', 'figure'],
    ])
  })

  test('of PermenPANRB 90/2021 in English', () => {
    expect(columns('en')).toEqual([
      ['id', 'Id', 'text'],
      ['name', 'Unit', 'text'],
      ['total', 'Total score', 'figure'],
      ['display', 'Total score (two decimals)', 'figure'],
      ...areas(1),
      ['component.A', 'Enablers', 'figure'],
      ['component.B', 'Results', 'figure'],
      ['survey.B.I.a', questionText('B.I.a', 'en'), 'figure'],
      ['survey.B.II.a', questionText('B.II.a', 'en'), 'figure'],
      ['predicate', 'Meets', 'text'],
      ['failed.WBK', 'Not met for WBK', 'text'],
      ['failed.WBBM', 'Not met for WBBM', 'text'],
      ['unanswered', 'Unanswered', 'figure'],
    ])
  })

  test('of PermenPANRB 10/2019', () => {
    const found = recap(permenpanrb10_2019, []).columns
    expect(found.map(({ key }) => key)).toEqual([
      ...['id', 'name', 'total', 'display'],
      ...['area.1', 'area.2', 'area.3', 'area.4', 'area.5', 'area.6', 'component.A', 'component.B'],
      ...['survey.B.1.a', 'survey.B.2.a', 'predicate', 'failed.WBK', 'failed.WBBM', 'unanswered'],
    ])
    expect(found.filter(({ key }) => key.startsWith('survey.')).map(({ label }) => label)).toEqual([
      'Indeks survei eksternal persepsi anti korupsi',
      'Indeks survei eksternal kualitas pelayanan',
    ])
  })

  test('of a rubric of one’s own', () => {
    const own: Rubric & Checked = defineRubric(smallRubric())
    expect(recap(own, []).columns.map(({ key }) => key)).toEqual([
      ...['id', 'name', 'total', 'display', 'area.1', 'area.2', 'component.K', 'component.H', 'survey.H.a'],
      ...['predicate', 'failed.LULUS', 'failed.UNGGUL', 'unanswered'],
    ])
  })
})

describe('rows', () => {
  test('of PermenPANRB 90/2021: a full LKE, and one that misses much', () => {
    const full = evaluated90({}, { heldPredicate: 'WBK' })
    const poor = evaluate(
      permenpanrb90_2021,
      { 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'B', 'B.I.a': { sum: 36, count: 10 }, 'B.I.b': 'A', 'B.II.a': '3.25' },
      { unanswered: 'zero' },
    )
    const { rows, ...rest } = recap(permenpanrb90_2021, [
      { id: '7301', name: 'Unit Satu', evaluation: full },
      { id: '7302', evaluation: poor },
    ])
    expect(rest).toMatchObject({
      format: 'zona-integritas.recap.v1',
      rubric: { id: 'permenpanrb-90-2021', version: '1.1.0', regulation: 'PermenPANRB 90/2021' },
    })
    const areas = Array.from({ length: 6 }, (_, index) => `area.${index + 1}`)
    expect(rows).toEqual([
      {
        id: '7301',
        name: 'Unit Satu',
        total: '100',
        display: '100.00',
        'area.1': '8',
        'area.2': '7',
        'area.3': '10',
        'area.4': '10',
        'area.5': '15',
        'area.6': '10',
        'component.A': '60',
        'component.B': '40',
        'survey.B.I.a': '4',
        'survey.B.II.a': '4',
        predicate: 'WBBM',
        'failed.WBK': '',
        'failed.WBBM': '',
        unanswered: 0,
      },
      {
        id: '7302',
        name: null,
        // 0.5 x 3/4, 17.5 x 0.9, 5 and 17.5 x 3.25 / 4.
        total: '35.34375',
        display: '35.34',
        'area.1': '0.375',
        'area.2': '0',
        'area.3': '0',
        'area.4': '0',
        'area.5': '0',
        'area.6': '0',
        'component.A': '0.375',
        'component.B': '34.96875',
        'survey.B.I.a': '3.6',
        'survey.B.II.a': '3.25',
        predicate: null,
        'failed.WBK': ['total', 'pengungkit', ...areas].join(', '),
        'failed.WBBM': ['total', 'pengungkit', ...areas, 'B.II', 'heldPredicate'].join(', '),
        unanswered: 108,
      },
    ])
  })

  test('of PermenPANRB 10/2019', () => {
    const evaluation = evaluated10({ 'A.1': { percent: '59.5' }, 'A.5': { points: 14 }, 'B.1.a': 3.6, 'B.2.a': '3' })
    const { rows, rubric } = recap(permenpanrb10_2019, [{ id: 'a', name: 'A', evaluation }])
    expect(rows).toEqual([
      {
        id: 'a',
        name: 'A',
        total: '90.475',
        display: '90.48',
        'area.1': '2.975',
        'area.2': '5',
        'area.3': '15',
        'area.4': '10',
        'area.5': '14',
        'area.6': '10',
        'component.A': '56.975',
        'component.B': '33.5',
        'survey.B.1.a': '3.6',
        'survey.B.2.a': '3',
        predicate: null,
        'failed.WBK': 'area.1, B.2',
        'failed.WBBM': 'area.1, B.1, B.2, heldPredicate',
        unanswered: 0,
      },
    ])
    expect(rubric).toEqual({ id: 'permenpanrb-10-2019', version: '1.0.0', regulation: 'PermenPANRB 10/2019' })
  })

  test('of a variant name it', () => {
    const other = withVariants(permenpanrb10_2019, ['lke-2020'])
    const evaluation = evaluate(other, { 'B.2.a': 3 }, { unanswered: 'zero' })
    const { rows, rubric } = recap(other, [{ id: 'a', evaluation }])
    expect(rubric.variant).toEqual(['lke-2020'])
    expect(String(rows[0]?.['failed.WBK'])).not.toMatch(/B\.2/)
    expect(String(rows[0]?.['failed.WBBM'])).toMatch(/B\.2/)
  })

  test('stand in the order given, with the keys of the columns', () => {
    const evaluation = evaluated90()
    const { rows, columns } = recap(
      permenpanrb90_2021,
      ['c', 'a', 'b'].map((id) => ({ id, name: null, evaluation })),
    )
    expect(rows.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
    for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ key }) => key))
  })

  test('name every area that is below its minimum', () => {
    const evaluation = evaluated90({}, { worst: ['A.I.3', 'A.II.3', 'A.I.6', 'A.II.6'] })
    expect(recap(permenpanrb90_2021, [{ id: 'a', evaluation }]).rows[0]?.['failed.WBK']).toBe('area.3, area.6')
  })
})

describe('a survey', () => {
  const THIRD = '3.33333333333333333333'
  const surveyOf = (answer: number | `${number}` | { readonly sum: number | `${number}`; readonly count: number }) => {
    const evaluation = evaluated90({ 'B.I.a': answer })
    return recap(permenpanrb90_2021, [{ id: 'a', evaluation }]).rows[0]?.['survey.B.I.a']
  }

  test.each<readonly [answer: Parameters<typeof surveyOf>[0], shown: string]>([
    [3.6, '3.6'],
    ['3.60', '3.6'],
    ['3.59999999999999999999', '3.59999999999999999999'],
    [{ sum: 36, count: 10 }, '3.6'],
    [{ sum: '32.4', count: 9 }, '3.6'],
    [{ sum: 10, count: 3 }, THIRD],
    [{ sum: '0', count: 7 }, '0'],
    [{ sum: 4, count: 1 }, '4'],
    [0, '0'],
    [4, '4'],
  ])('answered %j is shown as %s', (answer, shown) => {
    expect(surveyOf(answer)).toBe(shown)
  })

  test('answered by two long whole numbers is shown as their quotient, cut', () => {
    const sum = `${'3'.repeat(40)}` as `${number}`
    const count = `1${'0'.repeat(39)}` as `${number}`
    const evaluation = evaluated90({ 'B.I.a': { sum, count } })
    expect(recap(permenpanrb90_2021, [{ id: 'a', evaluation }]).rows[0]?.['survey.B.I.a']).toBe(THIRD)
  })

  test('unanswered is null, and counted', () => {
    for (const unanswered of ['zero', 'exclude'] as const) {
      const evaluation = evaluate(permenpanrb10_2019, { 'B.1.a': 3.6 }, { unanswered })
      const [row] = recap(permenpanrb10_2019, [{ id: 'a', evaluation }]).rows
      expect([row?.['survey.B.1.a'], row?.['survey.B.2.a'], row?.['unanswered']]).toEqual(['3.6', null, 8])
    }
  })
})

test('a result is JSON-ready and frozen, the same from a parsed evaluation, and the units stay as they were', () => {
  const units = [{ id: '1', name: 'Satu', evaluation: evaluated90({ 'B.I.a': { sum: 10, count: 3 } }) }]
  const before = JSON.stringify(units)
  const result = recap(permenpanrb90_2021, units)
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  expect(isDeeplyFrozen(result)).toBe(true)
  expect(recap(permenpanrb90_2021, JSON.parse(before))).toEqual(result)
  expect([JSON.stringify(units), Object.isFrozen(units), Object.isFrozen(units[0])]).toEqual([before, false, false])
})
