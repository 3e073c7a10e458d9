import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { CellValue } from 'hucre/xlsx'
import type { Typed } from '../../scripts/workbook/Typed'
import { readAnswers, toRows } from '../../src/answer'
import { permenpanrb90_2021 as rubric } from '../../src/generated/permenpanrb-90-2021'
import { type Answers, targets, tiesOf } from '../helpers/arbitraries'
import { randomFrom, randomLke } from '../helpers/randomLke'
import { soundLke } from '../helpers/soundLke'

type Random = () => number
export type Cells = Readonly<Record<string, CellValue>>

/** An LKE to try in the workbook: what is typed into its cells, and what the library is given. */
export interface Scenario {
  readonly name: string
  readonly cells: Cells
  /** Where the cells are filled in. */
  readonly sheet: 'LKE' | 'Jawaban'
  readonly answers: Answers
  readonly blank: number
  readonly unread: number
}

/** Two scenarios that share a workbook, and with it the conventions and the predicate held. */
export interface Pair {
  readonly unit: Scenario
  readonly tpi: Scenario
  readonly held: 'WBK' | 'WBBM' | null
  readonly conventions: Readonly<Record<string, string>>
}

const CELLS = 127

/** The cells of an answer set, or null when an answer has no form in them. */
export function cellsOf(answers: Answers): Cells | null {
  const rows = toRows(rubric, answers)
  if (rows.length !== CELLS || rows.some(({ unit }) => unit !== undefined)) return null
  return Object.fromEntries(rows.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])))
}

/** Writes a value as people and other programs do; nothing that the loose reader would not take, too. */
function looselyTyped(value: CellValue, random: Random): CellValue {
  const text = String(value)
  const ways: CellValue[] =
    typeof value === 'number'
      ? [value, text, ` ${text} `, `\u00a0${text}`]
      : /^\d/.test(text)
        ? [Number(text), text, text.replace('.', ','), ` ${text}`]
        : [text, text.toLowerCase(), ` ${text} `, `\u00a0${text.toLowerCase()}\u00a0`]
  return ways[Math.floor(random() * ways.length)] ?? value
}

function scenario(name: string, answers: Answers, sheet: Scenario['sheet'] = 'LKE', random?: Random): Scenario | null {
  const exact = cellsOf(answers)
  if (!exact) return null
  const typed = (value: CellValue) => (random ? looselyTyped(value, random) : value)
  const cells = Object.fromEntries(Object.entries(exact).map(([id, value]) => [id, typed(value)]))
  return { name, cells, sheet, answers, blank: CELLS - Object.keys(cells).length, unread: 0 }
}

/** What a cell may hold that is no answer, by what it is asked for. */
const WRONG: Readonly<Record<string, readonly CellValue[]>> = {
  letters: ['X', 'AB', 1, 'A.', 'ya/tidak', '?', '*'],
  count: [-1, 1.5, 1_000_000_001, '1.000', '1,5', '12 orang', '5%', '1E3', '-3', '+3'],
  index: [0.15, 0.999, 4.01, 85, -1, '3.6.0', '3:60', '36', '3,', '5', '4,01', '0,5', 3.6875, 85 / 24],
}

const isIndex = (id: string) => rubric.answerKinds[kinds.get(id) ?? '']?.type === 'index'
const kinds = new Map(readAnswers(rubric, []).unanswered.map((id) => [id, kindOf(id)] as const))
function kindOf(id: string): string {
  let kind = ''
  const visit = (node: { readonly id: string; readonly kind?: string; readonly children?: readonly unknown[] }) => {
    if (node.id === id) kind = node.kind ?? ''
    for (const child of node.children ?? []) visit(child as typeof node)
  }
  for (const component of rubric.components) visit(component)
  return kind
}

/** A partial LKE, some of whose cells hold what is no answer. */
function damaged(name: string, answers: Answers, random: Random): Scenario | null {
  const cells = { ...cellsOf(answers) }
  let unread = 0
  let blank = 0
  for (const id of Object.keys(cells)) {
    const fate = random()
    if (fate < 0.05) {
      delete cells[id]
      blank++
    } else if (fate < 0.1) {
      const wrong = WRONG[!kinds.has(id) ? 'count' : isIndex(id) ? 'index' : 'letters'] ?? []
      cells[id] = wrong[Math.floor(random() * wrong.length)] ?? '?'
      unread++
    }
  }
  const rows = Object.entries(cells).map(([id, value]) => ({ id, value }))
  // The library refuses what the workbook cannot read; a number in place of a letter or a word is refused by both.
  return { name, cells, sheet: 'LKE', answers: readAnswers(rubric, rows).answers, blank, unread }
}

interface Golden {
  readonly cases: readonly { readonly id?: string; readonly name?: string; readonly answers: Answers }[]
}
const golden = (file: string): Golden =>
  JSON.parse(readFileSync(new URL(`../golden/${file}`, import.meta.url), 'utf8')) as Golden

/** Ratios of a billionth bring the total as near to a minimum as a workbook can still tell, and nearer. */
function hairs(): readonly Scenario[] {
  const base = { ...soundLke(rubric), 'A.I.1.i.b': 'B' }
  const around = (name: string, share: number, offset: number): Scenario | null =>
    scenario(`${name} ${offset}`, {
      ...base,
      // 16.275 + 1.725 = 18; the survey and the targets bring the area and the total to a minimum.
      'A.II.4.i.a': { sasaran: 1_000_000_000, sasaranTercapai: share + offset },
      'A.I.4.i.a': 'C',
      'A.I.4.i.b': 'C',
      'A.I.4.i.c': 'D',
      'A.II.4.ii.a': 'D',
    })
  // Area 4 without those: 10 - 2.5 - 1.5 = 6, of which the targets make up to 2.
  return [-1000, -501, -499, -1, 0, 1, 499, 501].flatMap(
    (offset) => around('area 4 near 6', 1_000_000_000 - 1000, offset) ?? [],
  )
}

function all(): readonly Scenario[] {
  const random = randomFrom(20211231)
  const filled = Array.from({ length: 60 }, (_, index) =>
    scenario(
      `random ${index}`,
      randomLke(rubric, random, random()),
      index % 3 === 0 ? 'Jawaban' : 'LKE',
      index % 2 === 0 ? random : undefined,
    ),
  )
  const partial = Array.from({ length: 30 }, (_, index) =>
    damaged(`damaged ${index}`, randomLke(rubric, random, 0.8), random),
  )
  const ties = targets.flatMap((target, index) =>
    fc.sample(tiesOf(target), { numRuns: 4, seed: 100 + index }).flatMap(({ options, on, below, above }, run) => {
      if (options.unanswered !== undefined && options.unanswered !== 'reject') return []
      return [on, below, above].flatMap((variant, place) => {
        const name = `${target.predicate} ${target.criterion} ${['on', 'below', 'above'][place]} ${run}`
        return variant ? (scenario(name, variant.answers) ?? []) : []
      })
    }),
  )
  const known = ['boundary-cases.json', 'workbook-cases.json'].flatMap((file) =>
    golden(file).cases.map(({ id, name, answers }) => scenario(`${file} ${id ?? name}`, answers, 'LKE', random)),
  )
  const zeros = Object.fromEntries(
    Object.keys(cellsOf(soundLke(rubric)) ?? {})
      .filter((id) => id.split('.').length > 5 && !kinds.has(id))
      .map((id) => [id, 0]),
  )
  const nothing = { ...cellsOf(soundLke(rubric)), ...zeros }
  const counted = readAnswers(
    rubric,
    Object.entries(nothing).map(([id, value]) => ({ id, value })),
  )
  const extremes = [
    { name: 'blank', cells: {}, sheet: 'LKE', answers: {}, blank: CELLS, unread: 0 } as const,
    { name: 'nothing to count', cells: nothing, sheet: 'LKE', answers: counted.answers, blank: 0, unread: 0 } as const,
    scenario('best', soundLke(rubric)),
    // A survey a hair above a minimum of WBBM, with and without the earlier predicate.
    ...[1, 2, 3].map((time) =>
      scenario(`survey of many decimals ${time}`, { ...soundLke(rubric), 'B.I.a': '3.9', 'B.II.a': '3.6000001' }),
    ),
    scenario('best, pasted', soundLke(rubric), 'Jawaban', random),
    scenario('billions', {
      ...soundLke(rubric),
      'A.II.5.iii.a': {
        kepalaSatker: 1_000_000_000,
        pejabatWajibLhkpn: 1_000_000_000,
        lainnya: 999_999_999,
        sudahMelapor: 999_999_998,
      },
      'A.II.3.iii.a': { pelanggaranTahunLalu: 0, pelanggaranTahunIni: 3, pelanggaranDisanksi: 9 },
    }),
  ]
  return [...filled, ...partial, ...ties, ...known, ...hairs(), ...extremes].filter((one) => one !== null)
}

/** Every scenario, two to a workbook, with different predicates held and conventions chosen. */
export function pairs(): readonly Pair[] {
  const scenarios = all()
  const random = randomFrom(90)
  const choosable = rubric.conventions.filter(
    ({ id }) => id.startsWith('nothingToCount') || id.startsWith('riseFromNothing'),
  )
  return Array.from({ length: Math.ceil(scenarios.length / 2) }, (_, index) => {
    const unit = scenarios[index] as Scenario
    const tpi = scenarios[scenarios.length - 1 - index] as Scenario
    const held = [null, 'WBK', 'WBBM'] as const
    const chosen = choosable
      .filter(() => random() < 0.3)
      .map(({ id, choices }) => [id, Object.keys(choices)[Math.floor(random() * 2)] ?? ''])
    return { unit, tpi, held: held[index % 3] ?? null, conventions: Object.fromEntries(chosen) }
  })
}

export const typedOf = ({ unit, tpi, held, conventions }: Pair): Typed => {
  const sides = (sheet: Scenario['sheet']) => ({
    ...(unit.sheet === sheet ? { unit: unit.cells } : {}),
    ...(tpi.sheet === sheet ? { tpi: tpi.cells } : {}),
  })
  return { LKE: sides('LKE'), Jawaban: sides('Jawaban'), held, conventions }
}
