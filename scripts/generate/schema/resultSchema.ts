import type { JsonSchema } from './JsonSchema'
import { exportsOf, type Types } from './program'
import { typeSchemas } from './schemaOfType'

/** The properties of a result that hold figures as decimal texts. */
const DECIMALS = new Set(
  [
    ['Evaluation', 'total', 'display'],
    ['GroupResult', 'weight', 'score', 'display', 'percent'],
    ['QuestionResult', 'weight', 'score', 'display', 'percent', 'value'],
    ['AreaResult', 'weight', 'score', 'display', 'percent'],
    ['PointsCriterionResult', 'actual', 'required', 'display', 'gap'],
  ].flatMap(([owner, ...names]) => names.map((name) => `${owner}.${name}`)),
)

/** Makes the JSON Schema (draft 2020-12) of a result of `evaluate` from its type: whatever the rubric. */
export function resultSchema(types: Types): JsonSchema {
  const result = exportsOf(types, 'scripts/generate/schema/AnyResult.ts').get('AnyResult')
  if (!result) throw new Error('there is no AnyResult')
  const schemas = typeSchemas(types.checker, DECIMALS)
  const root = schemas.of(types.checker.getDeclaredTypeOfSymbol(result))
  const unused = schemas.unused()
  if (unused.length > 0) throw new Error(`no such figures: ${unused.join(', ')}`)
  return {
    title: 'Result of evaluate',
    description: 'What evaluate returns, whatever the rubric: zona-integritas.result.v1.',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...root,
    $defs: Object.fromEntries([...schemas.definitions].sort(([one], [other]) => (one < other ? -1 : 1))),
  }
}
