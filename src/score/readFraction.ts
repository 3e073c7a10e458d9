import type { IndexForm, RatioForm, ShareForm } from '../answer'
import { compareFractions, type Fraction, fractionOfDecimal } from '../exact'
import { decimalTextOf, hasPlainRoot, isCount, readMean, showsJust } from '../input'
import type { Reading } from './Reading'
import type { FractionSlot, ScorePlan } from './ScorePlan'
import type { Sheet } from './Sheet'

const INVALID = -1
/** Something between 0 and 1, written in the slot. */
const BETWEEN = 0.5

/** Finer than any double between 0 and 1 that is compared with a minimum. */
const FINE = 10n ** 18n

/** The common texts of an index; any other takes the general way. */
const SHORT_FIGURE = /^\d(?:\.\d\d?)?$/

const HUNDRED: Fraction = { numerator: 100n, denominator: 1n }

/**
 * Reads a ratio or an index, writes its value as a fraction into its slot and closes the slot's coefficient.
 *
 * @returns 0 or 1 for a value of exactly 0 or 1, 0.5 for one in between, -1 for no valid answer.
 */
export function readFraction(
  { slot, form }: FractionSlot,
  answer: unknown,
  reading: Reading,
  sheet: Sheet,
  plan: ScorePlan,
): number {
  const { terms, slots } = plan.layout
  sheet.fine[slot] = null
  sheet.numbers[terms + 2 * slots + slot] = 0
  if (form.type === 'ratio') return readRatio(form, slot, answer, reading, sheet, plan)
  return form.type === 'index' ? readIndex(form, slot, answer, sheet, plan) : readShare(form, slot, answer, sheet, plan)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function write(slot: number, numerator: number, denominator: number, sheet: Sheet, plan: ScorePlan): number {
  const at = plan.layout.terms + slot
  sheet.numbers[at] = numerator
  sheet.numbers[at + plan.layout.slots] = denominator
  return numerator === 0 ? 0 : numerator === denominator ? 1 : BETWEEN
}

/** Writes a value that may be too fine for doubles. */
function writeFine(slot: number, value: Fraction, sheet: Sheet, plan: ScorePlan): number {
  const { numerator, denominator } = value
  if (denominator <= BigInt(Number.MAX_SAFE_INTEGER)) {
    return write(slot, Number(numerator), Number(denominator), sheet, plan)
  }
  if (numerator === 0n || numerator === denominator) return write(slot, numerator === 0n ? 0 : 1, 1, sheet, plan)
  sheet.fine[slot] = value
  // Doubles beside it, for the approximate sum; never equal, so that the value counts as one in between. Divided before
  // they become doubles, since hundreds of digits are beyond any.
  write(slot, Number((numerator * FINE) / denominator) / Number(FINE), 1, sheet, plan)
  return BETWEEN
}

function readRatio(
  form: RatioForm,
  slot: number,
  answer: unknown,
  reading: Reading,
  sheet: Sheet,
  plan: ScorePlan,
): number {
  if (!isRecord(answer)) return INVALID
  const { counts, partSigns, wholeSigns } = form
  const { length } = counts
  let part = 0
  let whole = 0
  let next = 0
  let keys = 0
  // As `collect` does: along with the keys while they come in order, then by name.
  for (const key in answer) {
    keys++
    if (key !== counts[next]) continue
    const count = answer[key]
    if (!isCount(count)) return INVALID
    part += count * (partSigns[next] as number)
    whole += count * (wholeSigns[next] as number)
    next++
  }
  for (; next < length; next++) {
    const count = answer[counts[next] as string]
    // Beside a percentage there is no count at all.
    if (!isCount(count)) return readPercent(slot, answer, reading, sheet, plan)
    part += count * (partSigns[next] as number)
    whole += count * (wholeSigns[next] as number)
  }
  if (keys !== length || !hasPlainRoot(answer)) return INVALID
  if (whole === 0) {
    const outcomes = part < 0 ? reading.riseFromNothing : reading.nothingToCount
    return write(slot, outcomes[slot] as number, 1, sheet, plan)
  }
  if (part <= 0) return write(slot, 0, 1, sheet, plan)
  return part >= whole ? write(slot, 1, 1, sheet, plan) : write(slot, part, whole, sheet, plan)
}

function readPercent(
  slot: number,
  answer: Readonly<Record<string, unknown>>,
  reading: Reading,
  sheet: Sheet,
  plan: ScorePlan,
): number {
  const text = reading.percents ? decimalTextOf(answer['percent']) : null
  if (text === null || !showsJust(answer, 1)) return INVALID
  const percent = fractionOfDecimal(text)
  if (compareFractions(percent, HUNDRED) > 0) return INVALID
  return writeFine(slot, { numerator: percent.numerator, denominator: percent.denominator * 100n }, sheet, plan)
}

function readShare(form: ShareForm, slot: number, answer: unknown, sheet: Sheet, plan: ScorePlan): number {
  if (!isRecord(answer) || !showsJust(answer, 1)) return INVALID
  const { percent, points } = answer
  const whole = points === undefined ? HUNDRED : form.weight === null ? null : fractionOfDecimal(form.weight)
  const text = decimalTextOf(points === undefined ? percent : points)
  if (whole === null || text === null) return INVALID
  const part = fractionOfDecimal(text)
  if (compareFractions(part, whole) > 0) return INVALID
  if (whole.numerator === 0n) return write(slot, 1, 1, sheet, plan)
  const numerator = part.numerator * whole.denominator
  return writeFine(slot, { numerator, denominator: part.denominator * whole.numerator }, sheet, plan)
}

function readIndex(form: IndexForm, slot: number, answer: unknown, sheet: Sheet, plan: ScorePlan): number {
  const figure = typeof answer === 'string' && SHORT_FIGURE.test(answer) ? Number(answer) : answer
  const hundredths = typeof figure === 'number' ? wholeHundredths(figure) : INVALID
  if (hundredths >= 0 && form.limit.denominator === 1n) {
    const full = Number(form.limit.numerator) * 100
    return hundredths <= full ? write(slot, hundredths, full, sheet, plan) : INVALID
  }
  const mean = meanOf(answer)
  if (mean === null || compareFractions(mean, form.limit) > 0) return INVALID
  return writeFine(
    slot,
    { numerator: mean.numerator * form.limit.denominator, denominator: mean.denominator * form.limit.numerator },
    sheet,
    plan,
  )
}

/** The hundredths of a number with at most two decimals: its shortest decimal form is then theirs. Below 0 for no figure. */
function wholeHundredths(value: number): number {
  const hundredths = Math.round(value * 100)
  return hundredths <= 1e6 && hundredths / 100 === value ? hundredths : INVALID
}

function meanOf(answer: unknown): Fraction | null {
  const text = decimalTextOf(answer)
  if (text !== null) return fractionOfDecimal(text)
  if (!isRecord(answer)) return null
  const { sum, count } = answer
  const mean = readMean(sum, count)
  return mean !== null && showsJust(answer, 2) ? mean.value : null
}
