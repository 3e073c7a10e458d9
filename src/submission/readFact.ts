import type { IsoDate } from '../calendar'
import { compareFractions, type Fraction, fractionOfDecimal, printCut } from '../exact'
import type { FieldReader } from '../input'
import type { Choices, ConditionRule, GradeScale, SubmissionRules } from '../rubric'
import { type Grade, readGrade } from './readGrade'

/** A percentage as stated: its value, and as it is shown; no value when nothing was due. */
export interface Percent {
  readonly value: Fraction | null
  readonly shown: string
}

/** What was stated for a condition; null when it is not known yet. */
export interface ReadFact {
  readonly grade: Grade | null
  readonly yes: boolean | null
  readonly percent: Percent | null
  readonly date: IsoDate | null
}

const NOTHING: ReadFact = { grade: null, yes: null, percent: null, date: null }

/** Tells whether a condition asks for a fact of its own. */
export function asksForFact({ type }: ConditionRule): boolean {
  return type !== 'deadline' && type !== 'revocationBar' && type !== 'held'
}

function readPercent(fields: FieldReader, name: string): Percent | null {
  const given = fields.decimalOr(name, '100', ['done', 'due'], 'nullable')
  if (given === null) return null
  if (typeof given === 'string') return { value: fractionOfDecimal(given), shown: given }
  const done = given.count('done')
  const due = given.count('due')
  if (done === null || due === null) return null
  if (done > due) return fields.report('part_above_whole', name, { part: done, whole: due })
  if (due === 0) return { value: null, shown: '0/0' }
  const value = { numerator: BigInt(done) * 100n, denominator: BigInt(due) }
  return { value, shown: printCut(value.numerator, value.denominator) }
}

/** Reads the fact that a condition asks for. */
export function readFact(
  condition: ConditionRule,
  fields: FieldReader,
  rules: SubmissionRules,
  today: IsoDate | null,
  choices: Choices,
): ReadFact {
  const { id, type } = condition
  if (type === 'grade') {
    const scale = rules.scales.find((one) => one.id === condition.scale) as GradeScale
    return { ...NOTHING, grade: readGrade(scale, fields, id, choices) }
  }
  if (type === 'percent') return { ...NOTHING, percent: readPercent(fields, id) }
  if (type === 'elapsed') {
    const date = fields.date(id, 'nullable')
    if (date !== null && today !== null && date > today) {
      fields.report('date_after', id, { given: date, other: 'today', limit: today })
    }
    return { ...NOTHING, date }
  }
  return { ...NOTHING, yes: fields.boolean(id, type === 'preliminary' ? 'optional' : 'nullable') }
}

/** Tells whether a percentage reaches a minimum; nothing due goes by the convention. */
export function reachesPercent({ value }: Percent, minimum: string, nothingDue: () => string): boolean {
  return value === null ? nothingDue() === 'met' : compareFractions(value, fractionOfDecimal(minimum)) >= 0
}
