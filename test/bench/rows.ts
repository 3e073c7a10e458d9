import type { Figure } from './Figure'
import { type Measured, quantile, ratiosOf } from './measure'
import { printedCount, printedNumber, printedTime } from './printed'
import type { Row } from './Row'
import type { Wrong } from './wrongVerdicts'

/** The row of an engine; `score` is what was measured of `plan.score` in the same rounds. */
export function engineRow(
  { name, limit, slower, microseconds, ratio, low, high, samples }: Measured,
  score: Measured | null,
  wrong: Wrong | null,
): Row {
  const toScore = score && quantile(ratiosOf(samples, score.samples), 0.5)
  const isPeer = slower !== undefined
  const isWrong = wrong !== null && wrong.refused + wrong.granted > 0
  return {
    name,
    figure: printedTime(microseconds),
    ratio: printedNumber(ratio),
    spread: `${printedNumber(low)} to ${printedNumber(high)}`,
    toScore: toScore === null ? '' : printedNumber(toScore),
    limit:
      limit !== null
        ? `≤ ${printedCount(limit)} × the float loop`
        : isPeer
          ? `≥ ${printedCount(slower)} × plan.score`
          : '',
    isMet: limit !== null ? ratio <= limit : isPeer && toScore !== null ? toScore >= slower : null,
    wrong: wrong === null ? '' : isWrong ? `${wrong.refused} refused, ${wrong.granted} granted` : '0',
    isOwn: limit !== null,
  }
}

/** The row of a figure that is no time of an engine. */
export function figureRow({ name, value, unit, limit }: Figure): Row {
  const printed = (number: number) => `${printedNumber(number)}${unit === '' ? '' : ` ${unit}`}`
  return {
    name,
    figure: printed(value),
    ratio: '',
    spread: '',
    toScore: '',
    limit: limit === null ? '' : `≤ ${printedCount(limit)}${unit === '' ? '' : ` ${unit}`}`,
    isMet: limit === null ? null : value <= limit,
    wrong: '',
    isOwn: limit !== null,
  }
}
