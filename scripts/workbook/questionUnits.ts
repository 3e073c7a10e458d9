import { type Question, scaleOf } from '../../src/rubric'
import type { LkeParts } from './LkeParts'
import type { Side } from './places'
import { kindOf } from './readings'

/** The units of a ratio question: part over whole, held between 0 and 1, or what the conventions say of a whole of 0. */
function ratioUnits(parts: LkeParts, question: Question, countRows: ReadonlyMap<string, number>, side: Side): string {
  const { ratio } = question
  if (!ratio) throw new Error(`${question.id} has no counts`)
  const full = parts.units.full(question.id)
  const cells = (ids: readonly string[], sign: string) => ids.map((id) => `${sign}${side.state}${countRows.get(id)}`)
  const whole = cells(ratio.whole.add, '+').join('').slice(1)
  const part = `${cells(ratio.part.add, '+').join('').slice(1)}${cells(ratio.part.subtract ?? [], '-').join('')}`
  // A choice that cannot be read is told; it must not spread as an error.
  const by = (convention: string) => {
    const cell = parts.conventions.get(convention)
    return `${full}*IF(ISNUMBER(${cell}),${cell},0)`
  }
  const nothing = by(ratio.nothingToCount)
  const ofNone = ratio.riseFromNothing ? `IF(${part}<0,${by(ratio.riseFromNothing)},${nothing})` : nothing
  // The product stays below 2^53, so that a quotient that is whole comes out whole.
  const share = `MAX(0,MIN(${part},${whole}))*${full}/(${whole})`
  return `IF(COUNT(${[...countRows.values()].map((row) => `${side.state}${row}`).join(',')})=${countRows.size},IF(${whole}=0,${ofNone},${share}),0)`
}

/** The units that an answer counts as, by a formula. */
export function questionUnits(
  parts: LkeParts,
  question: Question,
  row: number,
  countRows: ReadonlyMap<string, number>,
  side: Side,
): string {
  const kind = kindOf(parts.rubric, question)
  if (kind.type === 'ratio') return ratioUnits(parts, question, countRows, side)
  const full = parts.units.full(question.id)
  const state = `${side.state}${row}`
  if (kind.type === 'choice')
    return `IF(ISNUMBER(${state}),${state}*${full / Number(scaleOf(parts.rubric).valueSteps)},0)`
  const perIndex = full / Number(kind.maximum)
  if (!Number.isInteger(perIndex)) throw new Error(`${question.id}: an index is no whole number of units`)
  // Rounded far below a unit, so that an index of two decimals, which no double holds, counts whole.
  return `IF(ISNUMBER(${state}),ROUND(${state}*${perIndex},6),0)`
}
