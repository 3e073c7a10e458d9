import { compareDecimals, fractionOfDecimal, MAX_DECIMALS } from '../exact'
import { type FieldReader, isPlainObject, nearDecimal, ownData, type Problems, readDecimal, readFields } from '../input'
import type { SurveyConductor, SurveyRule, SurveyRules } from '../rubric'
import { describeValue, issue } from '../text'

/** One respondent as read: an answer to each element, in steps of 10^-20, or null when blank. */
export interface ReadRespondent {
  readonly service: string | null
  readonly answers: readonly (bigint | null)[]
}

/** A survey as read; complete only when no problem was told. */
export interface ReadSurvey {
  readonly survey: SurveyRule
  readonly conductor: SurveyConductor
  readonly elements: readonly { readonly id: string; readonly label: string; readonly weight: string }[]
  readonly respondents: readonly ReadRespondent[]
  readonly served: ReadonlyMap<string, number> | null
  readonly exception: { readonly served: number; readonly minimum: number; readonly basicNeed: boolean } | null
}

/** More elements than any survey has; keeps the index within what an answer can hold. */
const MAX_ELEMENTS = 30

/** Steps of an answer: 10^-20. */
export const STEPS = 10n ** BigInt(MAX_DECIMALS)

const FIELDS = ['survey', 'conductor', 'respondents', 'elements', 'weights', 'scale', 'served', 'exception']

/** Reads the answers of a survey, and tells every problem. */
export function readSurvey(rules: SurveyRules, input: unknown, problems: Problems): ReadSurvey | null {
  const { locale } = problems
  const top = readFields(problems, input, [], FIELDS)
  if (!top) return null
  const id = top.oneOf(
    'survey',
    rules.surveys.map((one) => one.id),
  )
  const survey = rules.surveys.find((one) => one.id === id)
  const conductorId = top.oneOf(
    'conductor',
    rules.conductors.map((one) => one.id),
  )
  const conductor = rules.conductors.find((one) => one.id === conductorId)
  if (!survey) {
    // Without the survey no answer can be judged, but what is missing can be told.
    top.list('respondents')
    return null
  }
  const named = readElements(top) ?? survey.elements.map((element) => element.id)
  const weights = readWeights(top, named)
  const elements = named.map((element) => ({
    id: element,
    label: survey.elements.find((known) => known.id === element)?.label[locale] ?? element,
    weight: weights?.get(element) ?? '1',
  }))
  const scale = readScale(top, survey)
  const respondents = readRespondents(top, named, scale, problems)
  const exception = readException(top, rules)
  const served = readServed(top)
  return conductor ? { survey, conductor, elements, respondents, served, exception } : null
}

function readElements(top: FieldReader): readonly string[] | null {
  const list = top.list('elements', 'optional')
  if (list === null) return null
  if (list.length === 0) return top.report('empty_list', 'elements', {})
  if (list.length > MAX_ELEMENTS) {
    const words = { given: String(list.length), allowed: `1..${MAX_ELEMENTS}`, closest: null }
    return top.report('invalid_field', 'elements', words)
  }
  const seen = new Set<string>()
  list.forEach((one, index) => {
    if (typeof one !== 'string' || one.trim() === '' || one === '__proto__') {
      top.reportAt(['elements', index], 'invalid_field', { given: describeValue(one), allowed: '"..."', closest: null })
    } else if (seen.has(one)) top.reportAt(['elements', index], 'duplicate_entry', { given: one })
    else seen.add(one)
  })
  return [...seen]
}

function readWeights(top: FieldReader, elements: readonly string[]): ReadonlyMap<string, string> | null {
  const fields = top.fields('weights', elements, 'optional')
  if (!fields) return null
  const weights = new Map<string, string>()
  for (const element of elements) {
    const weight = fields.decimal(element, '1000000000')
    if (weight !== null) weights.set(element, weight)
  }
  const empty = weights.size === elements.length && [...weights.values()].every((weight) => weight === '0')
  if (empty) top.report('invalid_field', 'weights', { given: '0', allowed: '> 0', closest: null })
  return weights
}

interface Range {
  readonly minimum: string
  readonly maximum: string
}

/** The scale of the answers; null where a wrong one was given, so that no answer can be judged. */
function readScale(top: FieldReader, { answers }: SurveyRule): Range | null {
  const fields = top.fields('scale', ['minimum', 'maximum'], 'optional')
  const minimum = fields?.decimal('minimum', answers.maximum)
  const maximum = fields?.decimal('maximum', answers.maximum)
  if (!fields) return top.given.includes('scale') && top.value('scale', 'optional', '') !== null ? null : answers
  if (!minimum || !maximum) return null
  const words = { given: `${minimum}..${maximum}`, allowed: `${answers.minimum}..${answers.maximum}`, closest: null }
  const narrower = compareDecimals(minimum, answers.minimum) >= 0 && compareDecimals(minimum, maximum) < 0
  if (narrower) return { minimum, maximum }
  top.report('invalid_field', 'scale', words)
  return null
}

function readRespondents(
  top: FieldReader,
  elements: readonly string[],
  scale: Range | null,
  problems: Problems,
): readonly ReadRespondent[] {
  const list = top.list('respondents')
  if (list === null) return []
  if (list.length === 0) top.report('empty_list', 'respondents', {})
  const known = new Map<unknown, bigint | null>()
  const stepsOf = (value: unknown): bigint | null => {
    if (!scale) return 0n
    const found = known.get(value)
    if (found !== undefined) return found
    const text = readDecimal(value, scale.maximum)
    const within = text !== null && compareDecimals(text, scale.minimum) >= 0
    const fraction = within ? fractionOfDecimal(text) : null
    const steps = fraction && (fraction.numerator * STEPS) / fraction.denominator
    // Respondents give the same few answers over and over.
    if (known.size < 1000) known.set(value, steps)
    return steps
  }
  return list.map((one, index): ReadRespondent => {
    const path = ['respondents', index]
    const fields = readFields(problems, one, path, ['service', 'answers'])
    const answers = fields?.fields('answers', elements)
    const read = elements.map((element) => {
      const value = answers?.value(element, 'optional', '') ?? null
      if (value === null) return null
      const steps = stepsOf(value)
      if (steps !== null) return steps
      // Without a scale any answer will do.
      const { minimum, maximum } = scale as Range
      const allowed = `${minimum}..${maximum}, null`
      const near = nearDecimal(value, maximum)
      const words = {
        field: [...path, 'answers', element].join('.'),
        given: describeValue(value),
        allowed,
        closest: near,
      }
      problems.issues.push(issue('invalid_field', [...path, 'answers', element], words, problems.locale))
      return null
    })
    return { service: fields?.text('service', 'optional') ?? null, answers: read }
  })
}

function readException(top: FieldReader, rules: SurveyRules): ReadSurvey['exception'] {
  const fields = top.fields('exception', ['served', 'minimum', 'basicNeed'], 'optional')
  const served = fields?.count('served', 'required', 1)
  const minimum = fields?.count('minimum', 'required', 1)
  const basicNeed = fields?.boolean('basicNeed') ?? null
  if (!fields || !served || !minimum || basicNeed === null) return null
  const usual = rules.minimumRespondents.count
  if (served >= usual) {
    const words = { given: String(served), allowed: `1..${usual - 1}`, closest: null }
    return fields.report('invalid_field', 'served', words)
  }
  if (minimum > served) return fields.report('part_above_whole', 'minimum', { part: minimum, whole: served })
  return { served, minimum, basicNeed }
}

function readServed(top: FieldReader): ReadonlyMap<string, number> | null {
  const given = top.value('served', 'optional', '{ ... }')
  if (given === null) return null
  // Any service may be named; what is no plain object has no names.
  const names = isPlainObject(given) ? ownData(given, [], 'id').keys : ['...']
  const fields = top.fields('served', names)
  if (!fields) return null
  return new Map(names.map((name) => [name, fields.count(name) ?? 0]))
}
