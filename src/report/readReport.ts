import type { Problems } from '../input'
import { isRecord, snapshot } from '../rubric'
import { describeValue, issue, LOCALES } from '../text'
import type { Report } from './ReportResult'
import { readTable } from './readTable'

type Fields = Readonly<Record<string, unknown>>

const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown) => value === null || isText(value)

/** Tells whether a value is a list of objects that carry these texts. */
function isListOf(value: unknown, texts: readonly string[]): value is readonly Fields[] {
  return Array.isArray(value) && value.every((one) => isRecord(one) && texts.every((name) => isText(one[name])))
}

function isWhole(report: Fields): boolean {
  const { locale, rubric, total, progress, verdicts, assumptions, criteria } = report
  return (
    LOCALES.some((known) => known === locale) &&
    ['title', 'rubricTitle'].every((name) => isText(report[name])) &&
    ['unit', 'date'].every((name) => isTextOrNull(report[name])) &&
    isRecord(rubric) &&
    ['id', 'version', 'regulation'].every((name) => isText(rubric[name])) &&
    (rubric['variant'] === undefined || (Array.isArray(rubric['variant']) && rubric['variant'].every(isText))) &&
    isRecord(total) &&
    ['printed', 'exact'].every((name) => isText(total[name])) &&
    isRecord(progress) &&
    ['answered', 'total'].every((name) => typeof progress[name] === 'number') &&
    isListOf(verdicts, ['id', 'label', 'text']) &&
    isListOf(report['unanswered'], ['id', 'label']) &&
    isListOf(assumptions, ['id', 'label', 'meaning', 'basis']) &&
    assumptions.every(({ questions }) => Array.isArray(questions) && questions.every(isText)) &&
    ['warnings', 'notes'].every((name) => isListOf(report[name], ['message'])) &&
    isRecord(criteria) &&
    verdicts.every(({ id }) => criteria[String(id)] !== undefined)
  )
}

/** Copies a report, fresh or parsed from JSON, or tells what is wrong with it. */
export function readReport(problems: Problems, value: unknown): Report | null {
  const { copy, problems: found } = snapshot(value)
  const copied = found.length === 0 && isRecord(copy) && copy['format'] === 'zona-integritas.report.v1' ? copy : null
  if (!copied || !isWhole(copied)) {
    const words = { field: 'report', maker: 'report', given: describeValue(value) }
    problems.issues.push(issue('not_a_result', ['report'], words, problems.locale))
    return null
  }
  const whole = copied as unknown as Report
  const table = (given: unknown, ...path: readonly string[]) => readTable(problems, given, ['report', ...path])
  const criteria = Object.entries(whole.criteria).map(([id, one]) => [id, table(one, 'criteria', id)] as const)
  return {
    ...whole,
    areas: table(whole.areas, 'areas'),
    criteria: Object.fromEntries(criteria),
    lke: table(whole.lke, 'lke'),
  }
}
