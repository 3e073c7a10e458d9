import { describe, expect, test } from 'vitest'
import type { SubmissionResult } from 'zona-integritas'
import { check, choicesOf, codesOf, conditionOf, type Facts } from '../helpers/submissions'

type Field = 'sakip' | 'rb' | 'spip' | 'internalSakip'
type Figure = Facts['instansi']['sakip'] & (number | string)

const FINEST = '00000000000000000001'
const LETTER_EDGES = [
  { edge: 90, upper: 'AA', lower: 'A' },
  { edge: 80, upper: 'A', lower: 'BB' },
  { edge: 70, upper: 'BB', lower: 'B' },
  { edge: 60, upper: 'B', lower: 'CC' },
  { edge: 50, upper: 'CC', lower: 'C' },
  { edge: 30, upper: 'C', lower: 'D' },
]
const SCALES: readonly {
  readonly field: Field
  readonly convention: 'sakipEdge' | 'rbEdge' | 'spipEdge'
  readonly usual: 'above' | 'atLeast'
  readonly path: readonly string[]
  readonly edges: readonly { readonly edge: number; readonly upper: string; readonly lower: string }[]
}[] = [
  {
    field: 'sakip',
    convention: 'sakipEdge',
    usual: 'above',
    path: ['instansi', 'sakip'],
    edges: LETTER_EDGES,
  },
  {
    field: 'internalSakip',
    convention: 'sakipEdge',
    usual: 'above',
    path: ['unit', 'internalSakip'],
    edges: LETTER_EDGES,
  },
  { field: 'rb', convention: 'rbEdge', usual: 'above', path: ['instansi', 'rb'], edges: LETTER_EDGES },
  {
    field: 'spip',
    convention: 'spipEdge',
    usual: 'atLeast',
    path: ['instansi', 'spip'],
    edges: [
      { edge: 4.5, upper: '5', lower: '4' },
      { edge: 4, upper: '4', lower: '3' },
      { edge: 3, upper: '3', lower: '2' },
      { edge: 2, upper: '2', lower: '1' },
      { edge: 1, upper: '1', lower: '0' },
    ],
  },
]

const run = (field: Field, figure: number | string, choices?: Readonly<Record<string, string>>): SubmissionResult => {
  const value = figure as Figure
  const options = choices ? { conventions: choices } : undefined
  return field === 'internalSakip'
    ? check({ unit: { internalSakip: value } }, options)
    : check({ instansi: { [field]: value } }, options)
}

/** The figure in its finest step below a whole or half edge. */
const justBelow = (edge: number) =>
  `${edge % 1 === 0 ? edge - 1 : Math.floor(edge)}.${edge % 1 === 0 ? '9' : '4'}${'9'.repeat(19)}`
const justAbove = (edge: number) => (edge % 1 === 0 ? `${edge}.${FINEST}` : `${edge}${FINEST.slice(1)}`)

describe.each(SCALES)('a figure for $field', ({ field, convention, usual, path, edges }) => {
  describe.each(edges)('around $edge', ({ edge, upper, lower }) => {
    test.each(['above', 'atLeast'])('just below and just above do not depend on the edge (%s)', (choice) => {
      for (const [figure, grade] of [
        [justBelow(edge), lower],
        [justAbove(edge), upper],
      ] as const) {
        const result = run(field, figure, { [convention]: choice })
        expect(conditionOf(result, field)).toMatchObject({ actual: grade, converted: { figure, basis: 'practice' } })
        expect(result.assumptions).toEqual([])
        expect(result.warnings).toEqual([])
      }
    })

    test.each([
      ['above', lower, upper],
      ['atLeast', upper, lower],
    ])('exactly on it with %s, with a warning that names the other reading', (choice, grade, other) => {
      const shown = String(edge)
      for (const figure of [`${edge.toFixed(1)}`, `${edge.toFixed(2)}0`]) {
        const result = run(field, figure, { [convention]: choice })
        const { actual, converted, label } = conditionOf(result, field)
        expect([actual, converted?.figure]).toEqual([grade, shown])
        expect(choicesOf(result)).toEqual({ [convention]: choice })
        expect(result.warnings).toEqual([
          {
            code: 'grade_at_band_edge',
            path,
            params: { label, given: shown, edge: shown, grade, other },
            message: `${label}: nilai ${shown} tepat pada batas ${shown}; dibaca sebagai ${grade}, sedangkan bacaan lain memberi ${other}.`,
          },
        ])
      }
    })

    test('exactly on it by default', () => {
      const result = run(field, edge.toFixed(1))
      expect(conditionOf(result, field).actual).toBe(usual === 'above' ? lower : upper)
      expect(choicesOf(result)).toEqual({ [convention]: usual })
    })
  })

  test('its ends belong to the outer grades, and are no edges', () => {
    const [best, worst] = [edges[0]?.upper, edges.at(-1)?.lower]
    const maximum = field === 'spip' ? '5.0' : '100'
    for (const choice of ['above', 'atLeast']) {
      const [top, bottom] = [maximum, '0.0'].map((figure) => run(field, figure, { [convention]: choice }))
      expect([top, bottom].map((result) => result && conditionOf(result, field).actual)).toEqual([best, worst])
      expect([top, bottom].map((result) => [result?.warnings, result?.assumptions])).toEqual([
        [[], []],
        [[], []],
      ])
    }
  })
})

test('a number is read as its shortest decimal form, at and beside an edge', () => {
  const grades = (figures: readonly number[], choice: string) =>
    figures.map((rb) => conditionOf(run('rb', rb, { rbEdge: choice }), 'rb').actual)
  const figures = [59.99999999999999, 60, 60.00000000000001, 1e-7, 0, 100]
  expect(grades(figures, 'above')).toEqual(['CC', 'CC', 'B', 'D', 'D', 'AA'])
  expect(grades(figures, 'atLeast')).toEqual(['CC', 'B', 'B', 'D', 'D', 'AA'])
  expect(conditionOf(run('rb', 1e-7), 'rb').converted?.figure).toBe('0.0000001')
})

test('the edge decides whether the condition is met', () => {
  const met = (rb: number, kind: Facts['instansi']['kind'], category: 'WBK' | 'WBBM', rbEdge: string) => {
    const result = check({ category, instansi: { kind, rb }, unit: { tier: 'madya' } }, { conventions: { rbEdge } })
    return conditionOf(result, 'rb').status
  }
  for (const [edge, kind, category] of [
    [50, 'pemkab', 'WBK'],
    [50, 'pemprov', 'WBK'],
    [60, 'kl', 'WBK'],
    [60, 'pemkab', 'WBBM'],
    [70, 'kl', 'WBBM'],
  ] as const) {
    const at = (figure: number) => [met(figure, kind, category, 'above'), met(figure, kind, category, 'atLeast')]
    expect([edge - 0.01, edge, edge + 0.01].map(at)).toEqual([
      ['notMet', 'notMet'],
      ['notMet', 'met'],
      ['met', 'met'],
    ])
  }
})

test('each edge has its own convention', () => {
  const input = { instansi: { sakip: 60, rb: 60, spip: '3.0' }, unit: { internalSakip: '60' } } as const
  const usual = check(input)
  expect(choicesOf(usual)).toEqual({ sakipEdge: 'above', rbEdge: 'above', spipEdge: 'atLeast' })
  expect(usual.conditions.flatMap(({ converted, actual }) => (converted ? [actual] : []))).toEqual([
    'CC',
    'CC',
    '3',
    'CC',
  ])
  expect(codesOf(usual.warnings)).toEqual(Array(4).fill('grade_at_band_edge'))
  const other = check(input, { conventions: { sakipEdge: 'atLeast', spipEdge: 'above' } })
  expect(choicesOf(other)).toEqual({ sakipEdge: 'atLeast', rbEdge: 'above', spipEdge: 'above' })
  expect(other.conditions.flatMap(({ converted, actual }) => (converted ? [actual] : []))).toEqual([
    'B',
    'CC',
    '2',
    'B',
  ])
})

test('the conversion stands in the condition, with its source, in the language asked for', () => {
  expect(conditionOf(check({ instansi: { sakip: '68.40' } }), 'sakip')).toEqual({
    id: 'sakip',
    type: 'grade',
    level: 'instansi',
    label: 'Predikat SAKIP instansi',
    actual: 'B',
    required: 'B',
    comparison: '>=',
    status: 'met',
    from: null,
    converted: {
      figure: '68.4',
      label: 'Nilai SAKIP 0–100 ke predikat',
      source: {
        regulation: 'PortalRB dan evaluasi AKIP',
        place: 'Kategori nilai AKIP: B di atas 60, BB di atas 70',
      },
      basis: 'practice',
    },
    source: {
      regulation: 'PermenPANRB 90/2021',
      place: 'Lampiran II, BAB II, Tabel 5 (Kriteria Pengajuan), tingkat instansi',
    },
    basis: 'law',
  })
  const english = check({ instansi: { rb: 60, spip: 3.2 } }, { locale: 'en' })
  expect(conditionOf(english, 'spip').converted).toMatchObject({
    figure: '3.2',
    label: 'SPIP maturity figure 0–5 to level',
  })
  expect(english.warnings).toMatchObject([
    { message: 'RB index: 60 lies exactly on the edge 60; read as CC, while another reading gives B.' },
  ])
})
