import { determineKawasan, type KawasanDetermination } from '../kawasan'
import { type Checked, type Rubric, requireSection } from '../rubric'
import { issue } from '../text'
import type { Cell, CellRows } from './Cell'
import { cellNumber } from './cellNumber'
import { LOCALE } from './LOCALE'
import { type KawasanRange, readKawasanRange } from './readKawasanRange'
import { sheetProblems } from './SheetProblems'

/** A figure as a number, anything else as the text it is. */
const shown = (value: string | number | null): Cell => {
  if (value === null) return 'tidak ada'
  return typeof value === 'string' && /^\d/.test(value) ? cellNumber(value) : value
}

function rowsOf({ id, label, met, criteria, heldBackBy, recommendation }: KawasanDetermination): CellRows {
  const verdict = met
    ? issue('verdict_met', [], { label }, LOCALE).message
    : issue(
        'verdict_not_met',
        [],
        { label, failed: criteria.filter((one) => !one.met).length, all: criteria.length },
        LOCALE,
      ).message
  return [
    ...criteria.map((one): readonly Cell[] => [
      id,
      one.label,
      shown(one.actual),
      shown(one.required),
      one.met ? 'terpenuhi' : 'belum terpenuhi',
    ]),
    [id, verdict, '', '', ''],
    ...(heldBackBy.length > 0 ? [[id, `Tertahan oleh: ${heldBackBy.join(', ')}`, '', '', '']] : []),
    ...(recommendation ? [[id, `Rekomendasi ${recommendation.id}: ${recommendation.label}`, '', '', '']] : []),
  ]
}

/** Lays out what several units together meet. */
export function kawasanSheet(rubric: Rubric & Checked, range: KawasanRange): CellRows {
  const problems = sheetProblems()
  const rules = requireSection(rubric, 'kawasan')
  const { heldStated, ...kawasan } = readKawasanRange(rubric, rules, range, problems)
  problems.require()
  // Of what is read from a sheet only missing roles are warned about, and these are listed with their offices.
  const { determinations, missingRoles, assumptions } = determineKawasan(rubric, kawasan, { locale: LOCALE })
  const remark = (text: string): readonly Cell[] => ['', text, '', '', '']
  return [
    ['Predikat', 'Uraian', 'Keadaan', 'Minimal', 'Status'],
    ...Object.values<KawasanDetermination>(determinations).flatMap(rowsOf),
    ...missingRoles.map(({ label, office }) => remark(`Peran yang belum ada: ${label} (${office})`)),
    ...assumptions.map(({ label, meaning }) => remark(`${label}: ${meaning}`)),
    ...(heldStated ? [] : [remark(issue('sheet_kawasan_held_blank', [], {}, LOCALE).message)]),
  ]
}
