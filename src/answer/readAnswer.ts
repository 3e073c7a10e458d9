import { canonicalDecimal, compareDecimals, compareFractions, fractionOfDecimal } from '../exact'
import { decimalTextOf, isCount, isPlainObject, MAX_COUNT, ownData, readDecimal, readMean } from '../input'
import { append, closest, describeValue, type Issue, type IssueCode, issue, type Locale, suggester } from '../text'
import type { Form, IndexForm, RatioForm, ShareForm } from './forms'
import type { NormalAnswer } from './NormalAnswer'

/** How strictly answers are read. */
export interface StrictReading {
  /** Whether every question must be answered. */
  readonly complete: boolean
  /** Whether a ratio may be given as a percentage. */
  readonly percents: boolean
  readonly locale: Locale
}

type Report = (code: IssueCode, key: string | null, words: Parameters<typeof issue>[2]) => undefined

/** What a question takes, as words for a message. */
export function allowedBy(form: Form): readonly string[] {
  if (form.type === 'choice') return form.options
  if (form.type === 'share') return shareForms(form)
  return form.type === 'index' ? [`0..${form.maximum}`] : form.counts
}

function shareForms({ weight }: ShareForm): readonly string[] {
  const percent = '{ percent: 0..100 }'
  return weight === null ? [percent] : [percent, `{ points: 0..${weight} }`]
}

function reportTo(issues: Issue[], { id }: Form, { locale }: StrictReading): Report {
  return (code, key, words) => {
    issues.push(issue(code, key === null ? [id] : [id, key], { id, ...words }, locale))
  }
}

/** Reads one answer, undefined where there is none, and lists every problem of it. */
export function readAnswer(
  form: Form,
  value: unknown,
  reading: StrictReading,
  issues: Issue[],
): NormalAnswer | undefined {
  if (value === undefined) {
    if (!reading.complete) return undefined
    return reportTo(issues, form, reading)('missing_answer', null, { allowed: allowedBy(form) })
  }
  if (form.type === 'ratio') return plainCounts(form, value) ?? readRatio(form, value, reading, issues)
  const report = reportTo(issues, form, reading)
  if (form.type === 'index') return readIndex(form, value, reading, report, issues)
  if (form.type === 'share') return readShare(form, value, reading, report, issues)
  const near = typeof value === 'string' ? closest(value, form.options) : null
  return report('invalid_choice', null, { given: describeValue(value), allowed: form.options, closest: near })
}

/** A mistyped figure that can be said plainly and would be taken: `3,6` for `3.6`. */
function plainFigure(value: unknown, maximum: string): string | null {
  const text = typeof value === 'string' ? decimalTextOf(value.trim().replace(',', '.')) : null
  return text !== null && compareDecimals(text, maximum) <= 0 ? text : null
}

function readIndex(
  form: IndexForm,
  value: unknown,
  reading: StrictReading,
  report: Report,
  issues: Issue[],
): NormalAnswer | undefined {
  const { maximum } = form
  const text = decimalTextOf(value)
  if (text !== null) {
    // Rounding to doubles never turns two figures around: BigInt is only for those that come out equal.
    if (Number(text) < Number(maximum) || compareFractions(fractionOfDecimal(text), form.limit) <= 0)
      return canonicalDecimal(text)
    return report('index_out_of_range', null, { given: describeValue(value), maximum })
  }
  if (Number.isFinite(value) && ((value as number) < 0 || (value as number) > Number(maximum))) {
    return report('index_out_of_range', null, { given: describeValue(value), maximum })
  }
  if (isPlainObject(value)) {
    const data = ownData(value, [form.id], reading.locale)
    if (data.issues.length > 0) return void append(issues, data.issues)
    const mean = data.keys.length === 2 ? readMean(data.values['sum'], data.values['count']) : null
    if (mean !== null) {
      const { sum, count } = mean
      if (compareFractions(mean.value, form.limit) <= 0) return { sum, count }
      return report('index_out_of_range', null, { given: `${sum}/${count}`, maximum })
    }
  }
  return report('invalid_index', null, { given: describeValue(value), maximum, closest: plainFigure(value, maximum) })
}

function readShare(
  form: ShareForm,
  value: unknown,
  reading: StrictReading,
  report: Report,
  issues: Issue[],
): NormalAnswer | undefined {
  const refused = (given: string) => report('invalid_share', null, { given, allowed: shareForms(form) })
  if (!isPlainObject(value)) return refused(describeValue(value))
  const data = ownData(value, [form.id], reading.locale)
  if (data.issues.length > 0) return void append(issues, data.issues)
  const [unit, ...others] = data.keys
  if (others.length > 0 || (unit !== 'percent' && unit !== 'points')) return refused(`{ ${data.keys.join(', ')} }`)
  const maximum = unit === 'percent' ? '100' : form.weight
  const text = maximum === null ? null : readDecimal(data.values[unit], maximum)
  if (text === null) return refused(`{ ${unit}: ${describeValue(data.values[unit])} }`)
  return unit === 'percent' ? { percent: text } : { points: text }
}

function readRatio(form: RatioForm, value: unknown, reading: StrictReading, issues: Issue[]): NormalAnswer | undefined {
  const report = reportTo(issues, form, reading)
  if (!isPlainObject(value)) return report('invalid_counts', null, { given: describeValue(value), counts: form.counts })
  const data = ownData(value, [form.id], reading.locale)
  if ('percent' in data.values && data.keys.length === 1)
    return readPercent(form, data.values['percent'], reading, report)

  append(issues, data.issues)
  const before = issues.length
  const refused = new Set(data.issues.map(({ path }) => path[1]))
  const counts: Record<string, number> = {}
  for (const count of form.counts) {
    const given = data.values[count]
    if (isCount(given)) counts[count] = given + 0
    else if (given === undefined && !refused.has(count)) report('missing_count', count, { count })
    else if (given !== undefined) {
      const figure = plainFigure(given, String(MAX_COUNT))
      const near = figure?.includes('.') ? null : figure
      report('invalid_count', count, { count, given: describeValue(given), closest: near })
    }
  }
  const suggest = suggester(form.counts)
  for (const key of data.keys) {
    if (form.counts.includes(key)) continue
    report('unknown_count', key, { count: key, counts: form.counts, closest: suggest(key) })
  }
  return issues.length === before && data.issues.length === 0 ? counts : undefined
}

/** The common case first: all the counts as they should be, and nothing else. */
function plainCounts(form: RatioForm, value: unknown): Readonly<Record<string, number>> | null {
  if (!isPlainObject(value)) return null
  try {
    if (Object.getOwnPropertyNames(value).length !== form.counts.length) return null
    const counts: Record<string, number> = {}
    for (const name of form.counts) {
      const descriptor = Object.getOwnPropertyDescriptor(value, name)
      if (!descriptor?.enumerable || !isCount(descriptor.value)) return null
      counts[name] = descriptor.value + 0
    }
    return Object.getOwnPropertySymbols(value).length === 0 ? counts : null
  } catch {
    // A hostile proxy; the thorough reading says that it cannot be read.
    return null
  }
}

function readPercent(
  form: RatioForm,
  value: unknown,
  reading: StrictReading,
  report: Report,
): NormalAnswer | undefined {
  if (!reading.percents) return report('percent_rejected', null, { counts: form.counts })
  const text = decimalTextOf(value)
  if (text !== null && compareDecimals(text, '100') <= 0) return { percent: canonicalDecimal(text) }
  return report('invalid_percent', 'percent', { given: describeValue(value), closest: plainFigure(value, '100') })
}
