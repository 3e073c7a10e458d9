import type { ConditionResult, SubmissionResult } from '../../submission'
import { inLanguage, type Locale, type Table } from '../../text'
import type { SheetPage } from './Page'
import { remarks } from './remarks'
import { rubricLine } from './rubricLine'
import { STATUSES, WORDS } from './words'

const SIGNS = { '>=': '≥', '<=': '≤', '=': '=' } as const

/** Lays out whether a unit may be proposed. */
export function submissionPage(result: SubmissionResult, locale: Locale): SheetPage {
  const { names, category, today, status, conditions, holders } = result
  const columns = (['condition', 'actual', 'required', 'status'] as const).map((key) => {
    return { key, label: WORDS[key][locale] }
  })
  const main: Table = {
    columns,
    rows: conditions.map((one) => ({
      condition: one.label,
      actual: actualOf(one, locale),
      required: requiredOf(one, locale),
      status: STATUSES[one.status][locale],
    })),
  }
  const named = [names.unit, names.instansi].filter((name) => name !== null)
  return {
    title: `${WORDS.submission[locale]}: ${STATUSES[status]?.[locale]}`,
    lines: [
      ...(named.length > 0 ? [named.join(', ')] : []),
      `${WORDS.category[locale]} ${category}, ${today}`,
      rubricLine(result.rubric),
      ...(holders ? [`${WORDS.holders[locale]}: ${holders.holders}/${holders.total}`] : []),
    ],
    parts: [{ title: WORDS.conditions[locale], table: main }, ...remarks(result.assumptions, result.warnings, locale)],
    main,
  }
}

function shown(value: string | boolean | null, locale: Locale): string {
  if (value === null) return ''
  return typeof value === 'boolean' ? WORDS[value ? 'yes' : 'no'][locale] : value
}

function actualOf({ type, actual, converted }: ConditionResult, locale: Locale): string {
  if (type === 'percent' && typeof actual === 'string') return `${inLanguage(actual, locale)}%`
  const text = shown(actual, locale)
  return converted ? `${text} (${inLanguage(converted.figure, locale)})` : text
}

function requiredOf({ type, comparison, required, status }: ConditionResult, locale: Locale): string {
  if (status === 'notRequired') return ''
  const text = shown(required, locale)
  const sign = SIGNS[comparison]
  if (type === 'elapsed' || type === 'revocationBar') return `${sign} ${text} ${WORDS.years[locale]}`
  if (type === 'percent') return `${sign} ${inLanguage(text, locale)}%`
  return comparison === '=' ? text : `${sign} ${text}`
}
