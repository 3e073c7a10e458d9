import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CriterionRow, criterionRows } from '../../scripts/workbook/criteria'
import { NATIONAL_LAYOUT, rowIn } from '../../scripts/workbook/Layout'
import { STATUS, VERDICT } from '../../scripts/workbook/resultParts'
import { workbookOf } from '../../scripts/workbook/workbookOf'
import { evaluate } from '../../src/evaluate'
import { permenpanrb90_2021 as rubric } from '../../src/generated/permenpanrb-90-2021'
import { readSheet } from '../../src/interchange'
import { questionsOf } from '../../src/rubric'
import { type Recalculated, recalculated } from './recalculated'
import { type Pair, pairs, type Scenario, typedOf } from './scenarios'

const all = pairs()
let sheets: readonly Recalculated[] = []

beforeAll(async () => {
  const workbooks = await Promise.all(all.map((pair) => workbookOf(rubric, NATIONAL_LAYOUT, '0.0.0', typedOf(pair))))
  sheets = await recalculated(workbooks)
}, 600_000)

/** Where a side stands, counted from 0: on LKE points and percent, on Hasil its first column. */
const SIDES = { unit: { points: 11, percent: 12, first: 4 }, tpi: { points: 14, percent: 15, first: 10 } } as const
type SideName = keyof typeof SIDES

const evaluated = ({ held, conventions }: Pair, { answers }: Scenario) =>
  evaluate(rubric, answers, { unanswered: 'zero', heldPredicate: held, conventions })
type Result = ReturnType<typeof evaluated>

const rowsOn = (workbook: Recalculated | undefined, sheet: string) => workbook?.get(sheet) ?? []
const rowOf = (workbook: Recalculated | undefined, sheet: string, label: string) => {
  const found = rowsOn(workbook, sheet).find((row) => row[0] === label)
  if (!found) throw new Error(`${sheet} has no row ${label}`)
  return found
}

/** Every scenario with what the workbook and the library make of it. */
function each(
  check: (name: string, at: Recalculated, side: SideName, scenario: Scenario, result: Result) => void,
): void {
  all.forEach((pair, index) => {
    for (const side of ['unit', 'tpi'] as const) {
      const scenario = pair[side]
      check(
        `${index} ${side} ${scenario.name}`,
        sheets[index] as Recalculated,
        side,
        scenario,
        evaluated(pair, scenario),
      )
    }
  })
}

/** Ids of the questions whose points may be no whole number of units, by whole-number arithmetic. */
function brokenIn(result: Result): ReadonlySet<string> {
  return new Set(
    questionsOf(rubric).flatMap(({ id, ratio }) => {
      const node = result.nodes[id as keyof typeof result.nodes]
      if (node.level !== 'question') throw new Error(id)
      if (node.answer === null) return []
      if (typeof node.answer === 'string') return (node.answer.split('.')[1] ?? '').length > 3 ? [id] : []
      const counts = node.answer as Readonly<Record<string, number>>
      const sum = (ids: readonly string[]) => ids.reduce((total, count) => total + BigInt(counts[count] ?? 0), 0n)
      const whole = sum(ratio?.whole.add ?? [])
      const part = sum(ratio?.part.add ?? []) - sum(ratio?.part.subtract ?? [])
      if (whole === 0n || part <= 0n || part >= whole) return []
      const full = BigInt(Math.round(Number(node.weight) * UNITS_A_POINT))
      return (part * full) % whole === 0n ? [] : [id]
    }),
  )
}
const UNITS_A_POINT = 168_000

const criteria = criterionRows(rubric, () => '0')

function statusOf(row: CriterionRow, predicate: 'WBK' | 'WBBM', scenario: Scenario, result: Result): string {
  const criterion = result.determinations[predicate].criteria.find(({ id }) => id === row.id)
  if (!criterion || !('gap' in criterion)) throw new Error(row.id)
  const broken = [...brokenIn(result)].some((id) => row.nodes.some((node) => id === node || id.startsWith(`${node}.`)))
  const apart = Math.abs(Number(criterion.actual) - Number(criterion.required))
  if (broken && apart <= 1e-6) return STATUS.check
  if (criterion.met) return STATUS.yes
  return scenario.blank + scenario.unread > 0 ? STATUS.open : STATUS.no
}

function verdictOf(statuses: readonly string[], predicate: 'WBK' | 'WBBM', scenario: Scenario, result: Result): string {
  if (scenario.unread > 0) return VERDICT.unread
  if (scenario.blank > 0) return VERDICT.incomplete
  if (statuses.includes(STATUS.no)) return VERDICT.missed
  const isHeld = result.determinations[predicate].criteria.every((one) => one.id !== 'heldPredicate' || one.met)
  if (statuses.includes(STATUS.check)) return isHeld ? VERDICT.check : VERDICT.scoresCheck
  return result.determinations[predicate].met ? VERDICT.met : VERDICT.scoresOnly
}

describe('the workbook recalculated by LibreOffice', () => {
  test('is tried on enough of LKEs, of every sort', () => {
    const names = all.flatMap(({ unit, tpi }) => [unit.name, tpi.name])
    expect(names.length).toBeGreaterThanOrEqual(200)
    for (const sort of [
      'random',
      'damaged',
      ' on ',
      ' below ',
      ' above ',
      'boundary-cases',
      'workbook-cases',
      'area 4 near',
    ])
      expect([sort, names.some((name) => name.includes(sort))]).toEqual([sort, true])
  })

  test('has the points and percentages of the library, within what its doubles print', () => {
    const far: string[] = []
    let compared = 0
    each((name, at, side, _, { nodes }) => {
      for (const row of rowsOn(at, 'LKE')) {
        const node = typeof row[0] === 'string' && row[0] in nodes ? nodes[row[0] as keyof typeof nodes] : undefined
        if (!node) continue
        const question = 'answer' in node
        const own = !question || Number(node.weight) === Number(rubricWeights.get(node.id))
        const points = row[SIDES[side].points] ?? null
        const percent = row[SIDES[side].percent] ?? null
        if (question && node.status !== 'scored') {
          if (points !== null && points !== '') far.push(`${name} ${node.id}: ${points} for a blank`)
          continue
        }
        const expected = own ? Number(node.score) : Number((node as { readonly value: string }).value)
        if (typeof points !== 'number' || !(Math.abs(points - expected) <= 1e-9))
          far.push(`${name} ${node.id}: ${points} for ${expected}`)
        if (own && (typeof percent !== 'number' || !(Math.abs(percent * 100 - Number(node.percent)) <= 1e-9)))
          far.push(`${name} ${node.id}: ${percent} for ${node.percent} %`)
        compared++
      }
    })
    expect(far.slice(0, 20)).toEqual([])
    expect(compared).toBeGreaterThan(25_000)
  })

  test('counts what is blank and what cannot be read', () => {
    const found: string[] = []
    each((name, at, side, { blank, unread }) => {
      const column = SIDES[side].first
      const counted = ['Jawaban yang belum diisi', 'Jawaban atau pilihan yang tidak terbaca'].map(
        (label) => rowOf(at, 'Hasil', label)[column],
      )
      if (counted[0] !== blank || counted[1] !== unread) found.push(`${name}: ${counted} for ${blank},${unread}`)
    })
    expect(found).toEqual([])
  })

  test('decides every minimum as the library does, and asks for it where a ratio comes too near', () => {
    const found: string[] = []
    const seen = new Map<string, number>()
    each((name, at, side, scenario, result) => {
      for (const criterion of criteria) {
        const label = rowsOn(at, 'Hasil')[12 + criteria.indexOf(criterion)]
        expect(label?.[0]).toBe(criterion.label)
        for (const [index, predicate] of (['WBK', 'WBBM'] as const).entries()) {
          const status = label?.[SIDES[side].first + 2 + 2 * index]
          const expected = statusOf(criterion, predicate, scenario, result)
          seen.set(expected, (seen.get(expected) ?? 0) + 1)
          if (status !== expected) found.push(`${name} ${predicate} ${criterion.id}: ${status} for ${expected}`)
          const gap = label?.[SIDES[side].first + 3 + 2 * index]
          const exact = result.determinations[predicate].criteria.find(({ id }) => id === criterion.id)
          const missing = exact && 'gap' in exact ? Number(exact.gap) : Number.NaN
          // Two decimals, rounded up; where a sum is within reach of the rounding of doubles, either neighbour.
          if (typeof gap !== 'number' || !(gap >= missing - 1e-9 && gap < missing + 0.01 + 1e-9))
            found.push(`${name} ${predicate} ${criterion.id}: short by ${gap} for ${missing}`)
        }
      }
    })
    expect(found.slice(0, 20)).toEqual([])
    for (const status of Object.values(STATUS)) expect([status, (seen.get(status) ?? 0) >= 4]).toEqual([status, true])
  })

  test('gives every verdict of the library, none while something is blank', () => {
    const found: string[] = []
    const seen = new Map<string, number>()
    each((name, at, side, scenario, result) => {
      const column = SIDES[side].first
      const verdicts = (['WBK', 'WBBM'] as const).map((predicate) => {
        const statuses = criteria.flatMap((row) =>
          row.minimums.has(predicate) ? [statusOf(row, predicate, scenario, result)] : [],
        )
        return verdictOf(statuses, predicate, scenario, result)
      })
      const [wbk = '', wbbm = ''] = verdicts
      // From the library's own predicate, but where the sheet must leave one to the library.
      const checked = wbbm === VERDICT.check ? '; Menuju WBBM: periksa dengan pustaka' : ''
      const surely = wbbm === VERDICT.check && result.predicate === 'WBBM' ? 'WBK' : result.predicate
      const sure =
        surely === null ? 'Belum memenuhi nilai minimal Menuju WBK' : `Memenuhi nilai minimal Menuju ${surely}`
      const undecided: readonly string[] = [VERDICT.unread, VERDICT.incomplete]
      const base = wbk === VERDICT.check ? 'Menuju WBK: periksa dengan pustaka' : undecided.includes(wbk) ? wbk : sure
      const conclusion = base + checked
      const given = rowsOn(at, 'Hasil')
        .slice(6, 9)
        .map((row) => row[column])
      const expected = [...verdicts, conclusion]
      for (const verdict of expected) seen.set(verdict, (seen.get(verdict) ?? 0) + 1)
      if (given.join('|') !== expected.join('|')) found.push(`${name}: ${given} for ${expected}`)
    })
    expect(found).toEqual([])
    for (const verdict of Object.values(VERDICT)) expect([verdict, seen.get(verdict) ?? 0]).not.toEqual([verdict, 0])
  })

  test('marks the counts that contradict each other as the library does', () => {
    const found: string[] = []
    each((name, at, side, scenario, result) => {
      if (scenario.unread > 0) return
      const marked = rowsOn(at, 'Hasil')
        .slice(12 + criteria.length)
        .filter((row) => row[SIDES[side].first] === 'Periksa').length
      const warned = result.warnings.filter(
        ({ code }) => code === 'part_exceeds_whole' || code === 'counts_contradict',
      ).length
      const dated = Object.entries(scenario.cells).some(
        ([id, value]) => isCountCell(id) && Number(value) >= 36_526 && Number(value) <= 73_050,
      )
      if (marked !== warned + (dated ? 1 : 0)) found.push(`${name}: ${marked} for ${warned}, ${dated}`)
    })
    expect(found).toEqual([])
  })

  test('shows no error anywhere', () => {
    const errors: string[] = []
    sheets.forEach((workbook, index) => {
      for (const [sheet, rows] of workbook)
        rows.forEach((row, at) => {
          for (const value of row)
            if (typeof value === 'string' && /^#|^Err:/.test(value))
              errors.push(`${index} ${sheet} ${at + 1}: ${value}`)
        })
    })
    expect(errors).toEqual([])
  })

  test('is read back by the library from the sheet LKE', () => {
    const found: string[] = []
    let read = 0
    all.forEach((pair, index) => {
      const reading = readSheet(rubric, NATIONAL_LAYOUT, 'workbook', rowsOn(sheets[index], 'LKE'))
      const readable = pair.unit.unread + pair.tpi.unread === 0
      // A total above rows that cannot be read cannot be checked, and the library says so.
      const problems = [...reading.refused, ...reading.warnings]
      if (readable) for (const { message } of problems) found.push(`${index}: ${message}`)
      for (const side of ['unit', 'tpi'] as const) {
        const { answers, unread, name } = pair[side]
        if (unread > 0) continue
        const { unanswered, refused } = reading[side]
        if (refused.length > 0) found.push(`${index} ${name}: ${refused[0]?.message}`)
        const again = evaluate(rubric, reading[side].answers, { unanswered: 'zero' }).total
        const expected = evaluate(rubric, answers, { unanswered: 'zero' }).total
        if (Math.abs(Number(again) - Number(expected)) > 1e-9) found.push(`${index} ${name}: ${again} for ${expected}`)
        if (unanswered.length > 0 !== pair[side].blank > 0) found.push(`${index} ${name}: ${unanswered}`)
        read++
      }
    })
    expect(found.slice(0, 10)).toEqual([])
    expect(read).toBeGreaterThan(200)
  })

  test('copies out on the sheet of answers what the sheet LKE holds, spelt as the rubric spells it', () => {
    const found: string[] = []
    let copied = 0
    all.forEach((pair, index) => {
      const rows = rowsOn(sheets[index], 'Jawaban')
      for (const { cell, rows: places } of NATIONAL_LAYOUT.items) {
        for (const [side, column] of [
          ['unit', 18],
          ['tpi', 19],
        ] as const) {
          const out = rows[rowIn(places, 'answers') - 1]?.[column] ?? ''
          const typed = pair[side].cells[cell] ?? ''
          const options = optionsOf(cell)
          const readable = options.find((option) => spelt(option) === spelt(typed))
          const same = readable === undefined ? spelt(out) === spelt(typed) : out === readable
          if (!same) found.push(`${index} ${side} ${cell}: ${out} for ${typed}`)
          copied++
        }
      }
    })
    expect(found.slice(0, 10)).toEqual([])
    expect(copied).toBe(all.length * 254)
  })
})

/** A value without space and case; a figure as its shortest form. */
const spelt = (value: unknown) => {
  const text = String(value).trim().toUpperCase().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text
}

const isCountCell = (id: string) => questionsOf(rubric).every((question) => question.id !== id)

function optionsOf(cell: string): readonly string[] {
  const kind = rubric.answerKinds[questionsOf(rubric).find(({ id }) => id === cell)?.kind ?? '']
  return kind?.type === 'choice' ? Object.keys(kind.options) : []
}

const rubricWeights = new Map(questionsOf(rubric).map(({ id, weight }) => [id, weight ?? 'none']))

describe('a workbook in which something else cannot be read', () => {
  test('tells it, gives no verdict, and shows no error', async () => {
    const nothing = Object.fromEntries(
      NATIONAL_LAYOUT.items.flatMap(({ cell }) => (isCountCell(cell) ? [[cell, 0]] : [])),
    )
    const best = all.find(({ tpi }) => tpi.name === 'best')?.tpi.cells ?? {}
    const unit = { ...best, ...nothing }
    const conventions = { 'nothingToCount.A.II.4.i.a': 'sekadarnya' }
    const workbooks = [
      { LKE: { unit, tpi: best }, conventions },
      { LKE: { unit: best, tpi: best }, held: 'WBKK' },
      { LKE: { unit: best, tpi: best }, held: '\u00a0wbk ' },
    ].map((typed) => workbookOf(rubric, NATIONAL_LAYOUT, '0.0.0', typed))
    const [convention, held, loose] = await recalculated(await Promise.all(workbooks))
    for (const workbook of [convention, held]) {
      expect(rowOf(workbook, 'Hasil', 'Jawaban atau pilihan yang tidak terbaca')[SIDES.unit.first]).toBe(1)
      expect(rowOf(workbook, 'Hasil', 'Kesimpulan')[SIDES.unit.first]).toBe(VERDICT.unread)
      const errors = [...(workbook ?? [])].flatMap(([, rows]) =>
        rows.flat().filter((value) => /^#|^Err:/.test(String(value))),
      )
      expect(errors).toEqual([])
    }
    expect(rowOf(loose, 'Hasil', 'Kesimpulan')[SIDES.unit.first]).toBe('Memenuhi nilai minimal Menuju WBBM')
  }, 180_000)
})

describe('the built workbook', () => {
  const built = new Uint8Array(readFileSync(new URL('../../dist/lke-permenpanrb-90-2021.xlsx', import.meta.url)))

  test('has stored values that are those of a recalculation, and is the one made from the rubric', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    const again = await workbookOf(rubric, NATIONAL_LAYOUT, version)
    expect(Buffer.compare(built, again)).toBe(0)
    const { readXlsx } = await import('hucre/xlsx')
    const stored = new Map((await readXlsx(built)).sheets.map(({ name, rows }) => [name, rows]))
    const [computed] = await recalculated([built])
    const differing: string[] = []
    for (const [name, rows] of computed ?? []) {
      rows.forEach((row, at) => {
        row.forEach((value, column) => {
          const before = stored.get(name)?.[at]?.[column] ?? null
          if ((value ?? '') !== (before ?? '')) differing.push(`${name} ${at + 1},${column}: ${before} for ${value}`)
        })
      })
    }
    expect(differing).toEqual([])
  }, 120_000)
})
