type Schema = { readonly [keyword: string]: unknown }

/** What is said about a value without holding it to anything. */
const WORDS = ['$schema', '$defs', 'title', 'description']

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
}

const list = (value: unknown) => value as readonly Schema[]
const length = (value: unknown) => [...String(value)].length
const equal = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Each keyword: whether a value holds to it; what does not concern a keyword holds. */
type Keyword = (given: unknown, value: unknown, schema: Schema, root: Schema) => boolean

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  type: (given, value) => {
    const test = TYPES[String(given)]
    if (!test) throw new Error(`no such type: ${given}`)
    return test(value)
  },
  const: equal,
  enum: (given, value) => list(given).some((one) => equal(one, value)),
  pattern: (given, value) => typeof value !== 'string' || new RegExp(String(given), 'u').test(value),
  minLength: (given, value) => typeof value !== 'string' || length(value) >= Number(given),
  maxLength: (given, value) => typeof value !== 'string' || length(value) <= Number(given),
  minimum: (given, value) => typeof value !== 'number' || value >= Number(given),
  maximum: (given, value) => typeof value !== 'number' || value <= Number(given),
  exclusiveMinimum: (given, value) => typeof value !== 'number' || value > Number(given),
  minItems: (given, value) => !Array.isArray(value) || value.length >= Number(given),
  required: (given, value) => !isRecord(value) || list(given).every((key) => Object.hasOwn(value, String(key))),
  properties: (given, value, _, root) =>
    !isRecord(value) ||
    Object.entries(given as Schema).every(
      ([key, each]) => !Object.hasOwn(value, key) || holds(each as Schema, value[key], root),
    ),
  additionalProperties: (given, value, schema, root) => {
    if (!isRecord(value)) return true
    const known = Object.keys((schema['properties'] ?? {}) as Schema)
    const others = Object.keys(value).filter((key) => !known.includes(key))
    if (typeof given === 'boolean') return given || others.length === 0
    return others.every((key) => holds(given as Schema, value[key], root))
  },
  propertyNames: (given, value, _, root) =>
    !isRecord(value) || Object.keys(value).every((key) => holds(given as Schema, key, root)),
  items: (given, value, _, root) => !Array.isArray(value) || value.every((one) => holds(given as Schema, one, root)),
  anyOf: (given, value, _, root) => list(given).some((one) => holds(one, value, root)),
  oneOf: (given, value, _, root) => list(given).filter((one) => holds(one, value, root)).length === 1,
  $ref: (given, value, _, root) => {
    const [first, ...path] = String(given).split('/')
    let target: unknown = root
    for (const key of path) target = isRecord(target) ? target[key] : undefined
    if (first !== '#' || !isRecord(target)) throw new Error(`leads nowhere: ${given}`)
    return holds(target, value, root)
  },
}

/** Whether a value holds to a JSON Schema (the keywords that ours use; another is an error, never passed over). */
export function holds(schema: Schema, value: unknown, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, given]) => {
    if (WORDS.includes(keyword)) return true
    const test = KEYWORDS[keyword]
    if (!test) throw new Error(`no such keyword: ${keyword}`)
    return test(given, value, schema, root)
  })
}
