import { readDecimal } from '../input'
import type { KawasanInput, KawasanUnit } from '../kawasan'
import type { KawasanKind, KawasanRules, Rubric } from '../rubric'
import { issue } from '../text'
import { cellText } from './cellText'
import { isBlankCell } from './isBlankCell'
import { LOCALE } from './LOCALE'
import { predicateChoices, predicateIn, readHeld } from './readHeld'
import { readCell, readColumn, readRange } from './readRange'
import type { SheetProblems } from './SheetProblems'

/** A kawasan as a sheet describes it. */
export interface KawasanRange {
  readonly jenis: unknown
  /** One row for each unit: name, predicate held, roles. */
  readonly unitRange: unknown
  readonly integrasi: unknown
  readonly predikatKawasan: unknown
}

const same = (text: unknown, name: string) =>
  typeof text === 'string' && text.trim().toLowerCase() === name.toLowerCase()

function readKind({ kinds }: KawasanRules, value: unknown, problems: SheetProblems): KawasanKind | undefined {
  const cell = readCell(value, 'jenis', problems)
  const found = kinds.find(({ id, label }) => same(cell, id) || same(cell, label[LOCALE]))
  if (!found) {
    const allowed = kinds.map(({ label }) => label[LOCALE])
    problems.add('sheet_argument_refused', { field: 'jenis', given: cellText(cell), allowed })
  }
  return found
}

/** Reads names of roles, separated by commas or semicolons; of a kind that lists none they are one's own. */
function readRoles(
  kind: KawasanKind | undefined,
  cell: unknown,
  row: number,
  problems: SheetProblems,
): readonly string[] {
  const names = isBlankCell(cell) ? [] : String(cell).split(/[,;]/)
  return names.flatMap((name) => {
    const text = name.trim()
    if (text === '' || !kind?.roles) return text === '' ? [] : [text]
    const found = kind.roles.find(({ id, label }) => same(text, id) || same(text, label[LOCALE]))
    if (found) return [found.id]
    const words = { field: 'peran', given: cellText(text), allowed: kind.roles.map(({ label }) => label[LOCALE]) }
    problems.atRow(row, issue('sheet_argument_refused', [], words, LOCALE).message)
    return []
  })
}

function readUnits(
  rubric: Rubric,
  kind: KawasanKind | undefined,
  value: unknown,
  problems: SheetProblems,
): readonly KawasanUnit<Rubric>[] {
  const rows = readRange(value)
  const taken = new Set<string>()
  const units = rows.flatMap(([name, predicate, roles, ...others], index): KawasanUnit<Rubric>[] => {
    const row = index + 1
    if ((index === 0 && same(predicate, 'predikat')) || [name, predicate, roles, ...others].every(isBlankCell))
      return []
    const refuse = (field: string, given: unknown, allowed: string | readonly string[]) => {
      const words = { field, given: cellText(given), allowed }
      problems.atRow(row, issue('sheet_argument_refused', [], words, LOCALE).message)
    }
    const id = isBlankCell(name) ? '' : String(name).trim()
    if (id === '' || taken.has(id)) refuse('nama unit', name, 'nama yang belum dipakai baris lain')
    taken.add(id)
    const held = predicateIn(rubric, predicate)
    if (held === undefined) refuse('predikat', predicate, predicateChoices(rubric))
    return [{ id, predicate: held ?? null, roles: readRoles(kind, roles, row, problems) }]
  })
  if (units.length === 0 && problems.text() === null) {
    problems.add('sheet_argument_refused', {
      field: 'unitRange',
      given: cellText(''),
      allowed: 'nama unit, predikat, peran',
    })
  }
  return units
}

/** Reads the integration score, or those of all aspects; null where there is none. */
function readIntegration(
  { scale, aspects }: KawasanRules,
  value: unknown,
  problems: SheetProblems,
): KawasanInput<Rubric>['integration'] {
  const cells = readColumn(value, 'integrasi', problems) ?? []
  if (cells.every(isBlankCell)) return null
  const scores = cells.map((cell) => {
    const figure = readDecimal(typeof cell === 'string' ? cell.trim().replace(',', '.') : cell, scale.maximum)
    if (figure === null) {
      const words = { field: 'integrasi', given: cellText(cell), allowed: `0 sampai ${scale.maximum}` }
      problems.add('sheet_argument_refused', words)
    }
    return figure ?? '0'
  })
  const [only = '0', ...more] = scores
  if (more.length === 0) return only as `${number}`
  if (scores.length !== aspects.length) {
    const allowed = aspects.map(({ label }) => label[LOCALE])
    problems.add('sheet_argument_refused', { field: 'integrasi', given: String(scores.length), allowed })
  }
  return Object.fromEntries(aspects.map(({ id }, index) => [id, (scores[index] ?? '0') as `${number}`]))
}

/** Reads a kawasan from a sheet, and tells every problem. */
export function readKawasanRange(
  rubric: Rubric,
  rules: KawasanRules,
  range: KawasanRange,
  problems: SheetProblems,
): KawasanInput<Rubric> & { readonly heldStated: boolean } {
  const kind = readKind(rules, range.jenis, problems)
  const held = readHeld(rubric, range.predikatKawasan, 'predikatKawasan', problems)
  return {
    kind: kind?.id ?? '',
    units: readUnits(rubric, kind, range.unitRange, problems),
    integration: readIntegration(rules, range.integrasi, problems),
    heldPredicate: held ?? null,
    heldStated: held !== undefined,
  }
}
