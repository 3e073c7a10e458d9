import { type Form, formsOf } from '../../../src/answer'
import { MAX_COUNT } from '../../../src/input'
import { questionsOf, type Rubric } from '../../../src/rubric'
import { decimalAtMost } from './decimalAtMost'
import type { JsonSchema } from './JsonSchema'

const closed = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

/** A figure from 0 to a maximum: a number, or a decimal text. */
const figure = (maximum: string): JsonSchema => ({
  anyOf: [
    { type: 'number', minimum: 0, maximum: Number(maximum) },
    { type: 'string', pattern: decimalAtMost(maximum) },
  ],
})

const COUNT: JsonSchema = { type: 'integer', minimum: 0, maximum: MAX_COUNT }
const DECIMAL: JsonSchema = { type: 'string', pattern: decimalAtMost(String(MAX_COUNT * 4)) }

/** A survey index kept exact: the sum of the respondents' indexes, and their number. */
const mean = (maximum: string): JsonSchema => ({
  description: `A sum over a count, at most ${maximum}; two long whole numbers where figures do not reach.`,
  anyOf: [
    closed({
      sum: { anyOf: [{ type: 'number', minimum: 0, maximum: MAX_COUNT * 4 }, DECIMAL] },
      count: { ...COUNT, minimum: 1 },
    }),
    closed({
      sum: { type: 'string', pattern: '^(?:0|[1-9]\\d{0,399})$' },
      count: { type: 'string', pattern: '^[1-9]\\d{0,399}$' },
    }),
  ],
})

/** What a question takes. */
function formSchema(form: Form): JsonSchema {
  if (form.type === 'choice') return { enum: form.options }
  if (form.type === 'index') return { anyOf: [...(figure(form.maximum)['anyOf'] as JsonSchema[]), mean(form.maximum)] }
  const percent = closed({ percent: figure('100') })
  if (form.type === 'ratio') {
    return { anyOf: [closed(Object.fromEntries(form.counts.map((count) => [count, COUNT]))), percent] }
  }
  return form.weight === null ? percent : { anyOf: [percent, closed({ points: figure(form.weight) })] }
}

/**
 * Makes the JSON Schema (draft 2020-12) of the answers to a rubric, as `evaluate` takes them: every question; of a draft by
 * `#/$defs/draft`, in which any may be missing.
 */
export function answersSchema(rubric: Rubric): JsonSchema {
  const texts = new Map(questionsOf(rubric).map(({ id, text }) => [id, text.id]))
  const properties = Object.fromEntries(
    formsOf(rubric).list.map((form) => [form.id, { title: texts.get(form.id), ...formSchema(form) }]),
  )
  return {
    title: `Answers to ${rubric.id}`,
    description: `The answers that evaluate takes for the rubric ${rubric.id} ${rubric.version}: every question; #/$defs/draft for an LKE that is not complete.`,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $ref: '#/$defs/draft',
    required: Object.keys(properties),
    $defs: { draft: { type: 'object', properties, additionalProperties: false } },
  }
}
