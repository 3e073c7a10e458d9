import { type FieldReader, type Problems, readFields } from '../input'
import type { StageId } from '../rubric'
import { describeValue } from '../text'
import type { CarriedCell } from './Reconciliation'

/** The cells of one stage as they were given. */
export interface GivenStage {
  readonly id: StageId
  readonly cells: readonly CarriedCell[]
}

const FIELDS = ['id', 'value', 'unit', 'note', 'evidence'] as const
const VALUES = '"...", 0, true, false, null'
const EVIDENCE = '"...", ["..."], null'

/** A text as it stands, space around it and all. */
function textOf(row: FieldReader, name: string): string | null {
  const given = row.value(name, 'optional', '')
  if (given === null || typeof given === 'string') return given
  return row.report('invalid_field', name, { given: describeValue(given), allowed: '"...", null', closest: null })
}

function contentOf(row: FieldReader): CarriedCell['value'] {
  const given = row.value('value', 'optional', VALUES)
  if (given === null || typeof given === 'string' || typeof given === 'boolean') return given
  if (typeof given === 'number' && Number.isFinite(given)) return given + 0
  // Anything else would not come back from JSON as it went in.
  return row.report('invalid_field', 'value', { given: describeValue(given), allowed: VALUES, closest: null })
}

function evidenceOf(row: FieldReader): CarriedCell['evidence'] {
  const given = row.value('evidence', 'optional', EVIDENCE)
  if (given === null || typeof given === 'string') return given
  const links = row.list('evidence', 'optional')
  const wrong = links?.findIndex((link) => typeof link !== 'string') ?? -1
  if (wrong < 0) return links as readonly string[] | null
  const words = { given: describeValue(links?.[wrong]), allowed: '"..."', closest: null }
  return row.reportAt(['evidence', wrong], 'invalid_field', words)
}

function readCell(stage: StageId, row: FieldReader): CarriedCell | null {
  const given = row.value('id', 'required', '"..."')
  const id = typeof given === 'string' ? given : null
  if (given !== null && id === null) {
    row.report('invalid_field', 'id', { given: describeValue(given), allowed: '"..."', closest: null })
  }
  const [value, unit, note, evidence] = [contentOf(row), textOf(row, 'unit'), textOf(row, 'note'), evidenceOf(row)]
  return id === null ? null : { stage, id, value, unit, note, evidence }
}

/** Reads the cells of every stage given, in the order of the stages; what could not be carried as it is, is told. */
export function readStageCells(order: readonly StageId[], stages: unknown, problems: Problems): readonly GivenStage[] {
  const top = readFields(problems, stages, [], order)
  const given = order.filter((id) => top && top.value(id, 'optional', '') !== null)
  if (top && given.length === 0 && problems.issues.length === 0) top.report('empty_list', null, {})
  return given.map((id) => ({
    id,
    cells: (top?.list(id) ?? []).flatMap((item, index): readonly CarriedCell[] => {
      const row = readFields(problems, item, [id, index], FIELDS)
      const cell = row && readCell(id, row)
      return cell ? [cell] : []
    }),
  }))
}
