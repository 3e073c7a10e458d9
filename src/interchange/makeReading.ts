import { type AnswersReading, findCell, isBlank, type LooseOptions, readAnswers } from '../answer'
import { type Checked, deepFreeze, type Rubric, referenceTo } from '../rubric'
import type { Issue } from '../text'
import type { Asides } from './Asides'
import { type Given, type GivenValue, SIDES } from './Given'
import type { InterchangeCell, InterchangeNote, InterchangeReading } from './InterchangeReading'
import type { Layout, LayoutSide } from './Layout'
import { readNote } from './readNote'

/** Tells a problem of `readAnswers` at the place where its value stood. */
function placed(found: Issue, values: readonly GivenValue[]): Issue {
  const { path, place } = values[Number(found.path[0])] as GivenValue
  return { ...found, path, params: { ...found.params, place }, message: `${place}: ${found.message}` }
}

/** Reads the answers of one side, as `readAnswers` reads any. */
function readSide<R extends Rubric & Checked>(
  rubric: R,
  givens: readonly Given[],
  side: LayoutSide,
  loose: LooseOptions,
): AnswersReading<R> {
  const filled = givens.flatMap(({ id, values: { [side]: given } }) => (given ? [{ id, given }] : []))
  const values = filled.map(({ given }) => given)
  const rows = filled.map(({ id, given: { value } }) => ({ id, value }))
  const reading = readAnswers(rubric, rows, loose)
  return {
    ...reading,
    changed: reading.changed.map((found) => placed(found, values)),
    refused: reading.refused.map((found) => placed(found, values)),
  }
}

/** A value as it can be handed on as data. */
function dataOf(value: unknown): InterchangeCell['value'] {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'boolean') return value
  if (typeof value === 'bigint') return String(value)
  return typeof value === 'number' && Number.isFinite(value) ? value + 0 : null
}

const holdsNone = (one: Readonly<Record<string, unknown>>) =>
  Object.entries(one).every(([key, value]) => key === 'id' || value === null)

/** Makes the result of a reading from what was found for each cell. */
export function makeReading<R extends Rubric & Checked>(
  rubric: R,
  { id, version }: Layout,
  givens: readonly Given[],
  loose: LooseOptions,
  asides: Asides,
): InterchangeReading<R> {
  const notes: InterchangeNote[] = []
  const cells: Record<LayoutSide, InterchangeCell[]> = { unit: [], tpi: [] }
  for (const { id: spelt, values } of givens) {
    const cell = findCell(rubric, spelt)?.id as string
    // Only evidence may be a list.
    const unitNote = readNote(values.unitNote, false, asides) as string | null
    const unitEvidence = readNote(values.unitEvidence, true, asides)
    const tpiNote = readNote(values.tpiNote, false, asides) as string | null
    const note = { id: cell, unitNote, unitEvidence, tpiNote }
    if (!holdsNone(note)) notes.push(note)
    const given = {
      unit: { id: cell, value: dataOf(values.unit?.value), note: unitNote, evidence: unitEvidence },
      tpi: { id: cell, value: dataOf(values.tpi?.value), note: tpiNote, evidence: null },
    }
    for (const side of SIDES) if (!holdsNone(given[side])) cells[side].push(given[side])
  }
  const { refused, warnings, passedOver } = asides
  return deepFreeze({
    format: 'zona-integritas.interchange.v1',
    rubric: referenceTo(rubric),
    layout: { id, version },
    unit: readSide(rubric, givens, 'unit', loose),
    tpi: readSide(rubric, givens, 'tpi', loose),
    notes,
    cells,
    refused,
    warnings,
    passedOver,
  })
}

/** Tells whether a value is there and holds anything. */
export function isGiven(given: GivenValue | undefined): given is GivenValue {
  return given !== undefined && !isBlank(given.value)
}
