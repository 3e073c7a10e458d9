import { compareDecimals, compareFractions } from '../../exact'
import type { DecimalText } from '../../input'
import { isWholeText, MAX_COUNT, readMean } from '../../input'
import { describeValue } from '../../text'
import type { Answer, PointsAnswer, ShareAnswer } from '../Answer'
import type { ChoiceForm, Form, IndexForm, RatioForm, ShareForm } from '../forms'
import type { CellReader, Part } from './CellReader'
import type { Loose } from './Loose'
import { looseChoice } from './looseChoice'
import { looseCount } from './looseCount'
import { looseDecimal } from './looseDecimal'
import { looseIndex } from './looseIndex'
import { loosePercent } from './loosePercent'

/** Reads the answer of one question from its cells, or undefined when there is none; the reader's lists say why. */
export function readQuestion(form: Form, cells: CellReader): Answer | undefined {
  if (form.type === 'choice') return readChoice(form, cells)
  if (form.type === 'share') return readShare(form, cells)
  return form.type === 'index' ? readIndex(form, cells) : readRatio(form, cells)
}

function readChoice(form: ChoiceForm, cells: CellReader): Answer | undefined {
  return cells.read('answer', ({ value }) => looseChoice(form, value, cells.options))?.value
}

function readRatio(form: RatioForm, cells: CellReader): Answer | undefined {
  const { id, options } = cells
  const percent = cells.read('answer', ({ value, unit }) => loosePercent(id, value, options, unit === 'percent'))
  const counts = form.counts.map((count) => ({
    name: count,
    part: cells.read(count, ({ value }) => looseCount(id, count, value, options)),
  }))
  const filled = counts.flatMap(({ name, part }) => (part ? [[name, part.value] as const] : []))
  if (filled.length === counts.length) {
    if (percent) {
      cells.refuse('percent_beside_counts', percent.entry.path, { given: describeValue(percent.entry.value) })
    }
    return Object.fromEntries(filled)
  }
  tellHalfFilled(counts, percent, cells)
  return percent?.value
}

function readShare(form: ShareForm, cells: CellReader): Answer | undefined {
  const { id, options } = cells
  const parts: readonly Part<ShareAnswer>[] = [
    cells.read('answer', ({ value }): Loose<ShareAnswer> => {
      // A bare figure may be points or a percentage; an option says which.
      if (options.percentages === undefined && looseDecimal(value)) {
        return { refused: 'ambiguous_share', words: { given: describeValue(value) } }
      }
      return loosePercent(id, value, options, false)
    }),
    cells.read('percent', ({ value, unit }) => loosePercent(id, value, options, unit === 'percent')),
    cells.read('points', ({ value }) => loosePoints(form, value)),
  ]
  const filled = parts.filter((part) => part !== null)
  const [first, second] = filled
  if (!first || !second) return first?.value
  const given = filled.map(({ entry }) => describeValue(entry.value))
  cells.refuse('duplicate_cell', second.entry.path, { given })
  return undefined
}

function loosePoints(form: ShareForm, value: unknown): Loose<PointsAnswer> {
  const allowed = `0..${form.weight}`
  const decimal = looseDecimal(value)
  if (decimal === null || compareDecimals(decimal.text, form.weight as string) > 0) {
    return { refused: 'invalid_points', words: { given: describeValue(value), allowed } }
  }
  const { text, changed } = decimal
  if (changed !== null) return { value: { points: text as DecimalText }, changed }
  return { value: { points: typeof value === 'number' ? value + 0 : (text as DecimalText) } }
}

function readIndex(form: IndexForm, cells: CellReader): Answer | undefined {
  const { id, options } = cells
  const { maximum } = form
  const direct = cells.read('answer', ({ value, unit }) => looseIndex(form, value, options, unit === 'index'))
  const sum = cells.read('sum', ({ value }): Loose<string | number> => {
    if (isLongWhole(value)) return { value }
    const decimal = looseDecimal(value)
    if (decimal === null) return { refused: 'invalid_index', words: { given: describeValue(value), maximum } }
    if (decimal.changed !== null) return { value: decimal.text, changed: decimal.changed }
    return { value: typeof value === 'number' ? value + 0 : decimal.text }
  })
  const count = cells.read(
    'count',
    ({ value }): Loose<string | number> => (isLongWhole(value) ? { value } : looseCount(id, 'count', value, options)),
  )
  if (!sum || !count) {
    const parts = [
      { name: 'sum', part: sum },
      { name: 'count', part: count },
    ]
    tellHalfFilled(parts, direct, cells)
    return direct?.value
  }
  const mean = `${sum.value}/${count.value}`
  if (direct) {
    cells.refuse('duplicate_cell', sum.entry.path, { given: [describeValue(direct.entry.value), mean] })
    return undefined
  }
  const value = readMean(sum.value, count.value)
  if (value !== null && compareFractions(value.value, form.limit) <= 0) {
    return { sum: sum.value, count: count.value } as Answer
  }
  if (value === null && count.value !== 0) {
    cells.refuse('invalid_index', sum.entry.path, { given: mean, maximum, closest: null })
  } else cells.refuse('index_out_of_range', sum.entry.path, { given: mean, maximum })
  return undefined
}

/** A whole number above any count, as text. */
function isLongWhole(value: unknown): value is string {
  return isWholeText(value) && BigInt(value) > BigInt(MAX_COUNT)
}

/** Tells what became of counts of which some are missing: nothing, or nothing beside an answer of another form. */
function tellHalfFilled(
  parts: readonly { readonly name: string; readonly part: Part<unknown> }[],
  answer: Part<unknown>,
  cells: CellReader,
): void {
  const filled = parts.flatMap(({ name, part }) => (part ? [{ name, entry: part.entry }] : []))
  const [first] = filled
  if (!first) return
  const from = filled.map(({ name, entry }) => `${name}: ${describeValue(entry.value)}`)
  const missing = parts.filter(({ part }) => !part).map(({ name }) => name)
  if (answer) cells.refuse('half_filled_beside_answer', first.entry.path, { given: from, missing })
  else cells.note('read_half_filled', first.entry.path, { from, missing })
}
