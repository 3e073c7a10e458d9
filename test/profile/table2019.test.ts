import { describe, expect, test } from 'vitest'
import { type ProfileRow, type ProfileUnit, profile } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import law from '../golden/law-tables.json'
import { evaluated10 } from '../helpers/units'

type Unit = ProfileUnit<typeof permenpanrb10_2019>
type Outcome = 'WBK' | 'WBBM' | 'pengungkit' | 'survey'

const { rows: printed, total: printedTotal, percentRow } = law.profile2019
/** The table prints the whole without decimals. */
const WHOLE = '100.00'
const KINDS = ['kl', 'pemprov', 'pemkab'] as const
const OUTCOMES: readonly Outcome[] = ['WBK', 'WBBM', 'pengungkit', 'survey']

/** One unit for each that the table counts, spread over as many instansi as it prints. */
const unitsWith = (outcomeOf: (outcome: Outcome) => Partial<Unit>): readonly Unit[] =>
  printed.flatMap((row, index) => {
    const kind = KINDS[index] ?? 'kl'
    const outcomes = OUTCOMES.flatMap((outcome) => Array.from({ length: Number(row[outcome]) }, () => outcome))
    return outcomes.map((outcome, at) => ({
      instansi: `${row.name} ${at % Number(row.instansi)}`,
      kind,
      ...outcomeOf(outcome),
    }))
  })

const granted = unitsWith((outcome) =>
  outcome === 'WBK' || outcome === 'WBBM' ? { predicate: outcome } : { predicate: null, failedOn: outcome },
)

/** A row as the table prints it; its column "Unit Usulan TPI" counts instansi. */
const cells = (row: ProfileRow) => ({
  instansi: String(row.instansi),
  percent: row.percent.units,
  succeeded: String(row.succeeded),
  WBK: String(row.predicates['WBK']),
  WBBM: String(row.predicates['WBBM']),
  notYet: String(row.notYet),
  pengungkit: String(row.failed.pengungkit),
  survey: String(row.failed.survey),
})

describe('the profile of 2019', () => {
  test('has 2,239 units', () => {
    expect(granted.length).toBe(2239)
  })

  const SOURCES: readonly (readonly [name: string, units: readonly Unit[]])[] = [
    ['predicates granted', granted],
    ['predicates granted, in another order', [...granted].reverse()],
    [
      'evaluations',
      unitsWith((outcome) => ({
        evaluation: {
          WBK: evaluated10(),
          WBBM: evaluated10({}, 'WBK'),
          pengungkit: evaluated10({ 'A.2': { percent: 59 } }),
          survey: evaluated10({ 'B.2.a': 3 }),
        }[outcome],
      })),
    ],
  ]

  describe.each(SOURCES)('from %s', (_, units) => {
    const { rows, total } = profile(permenpanrb10_2019, units)

    test.each(printed.map((row, index) => [row.name, index] as const))('%s', (name, index) => {
      const { name: found, ...expected } = printed[index] ?? { name: '' }
      expect(found).toBe(name)
      const row = rows[index]
      expect(row && cells(row)).toEqual(expected)
      expect(row?.id).toBe(KINDS[index])
      // Each unit is counted where it failed, and nowhere else.
      expect(row?.failed.other).toBe(0)
      expect(row?.units).toBe(Number(printed[index]?.succeeded) + Number(printed[index]?.notYet))
    })

    test('JUMLAH', () => {
      const { name: _name, percent: _none, ...expected } = printedTotal
      const { percent, ...found } = cells(total)
      expect(found).toEqual(expected)
      expect([total.id, total.units, percent]).toEqual(['total', 2239, WHOLE])
      expect(rows.length).toBe(printed.length)
    })

    test('the row of percentages', () => {
      const { name: _name, instansi: _all, percent: whole, ...expected } = percentRow
      expect(`${whole}.00`).toBe(WHOLE)
      const { units: percent, succeeded, predicates, notYet, failed } = total.percent
      const { WBK, WBBM } = predicates
      const { pengungkit, survey, other } = failed
      expect({ succeeded, WBK, WBBM, notYet, pengungkit, survey }).toEqual(expected)
      expect([percent, other]).toEqual([WHOLE, '0.00'])
    })
  })

  test('the units of each row, which the table does not print, give its percentages', () => {
    const { rows } = profile(permenpanrb10_2019, granted)
    expect(rows.map(({ units, percent }) => [units, percent.units])).toEqual([
      [1616, '72.18'],
      [98, '4.38'],
      [525, '23.45'],
    ])
    expect(rows.map(({ percent }) => [percent.succeeded, percent.notYet])).toEqual([
      ['28.16', '71.84'],
      ['17.35', '82.65'],
      ['5.90', '94.10'],
    ])
  })
})
