import ts from 'typescript'
import type { JsonSchema } from './JsonSchema'

/** More literals than these are told by a pattern: the list may grow. */
const MANY = 40

/** The decimal texts of a result. */
const DECIMAL = '^(?:0|[1-9]\\d*)(?:\\.\\d{1,20})?$'

/**
 * Makes JSON Schemas from types: each interface becomes a definition under its name.
 *
 * @param decimals - Properties that hold decimal texts, as `Interface.property`.
 */
export function typeSchemas(checker: ts.TypeChecker, decimals: ReadonlySet<string>) {
  const definitions = new Map<string, JsonSchema>()
  const used = new Set<string>()

  const description = (symbol: ts.Symbol): JsonSchema => {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ').trim()
    return text === '' ? {} : { description: text }
  }

  function ofUnion(types: readonly ts.Type[]): JsonSchema {
    const literals = types.filter((type) => type.isStringLiteral())
    const booleans = types.filter((type) => type.flags & ts.TypeFlags.BooleanLiteral)
    const others = types.filter((type) => !literals.includes(type as ts.StringLiteralType) && !booleans.includes(type))
    const schemas: JsonSchema[] = []
    if (literals.length > MANY) schemas.push({ type: 'string', pattern: '^[a-z][a-z0-9_]*$' })
    else if (literals.length > 0) schemas.push({ enum: literals.map(({ value }) => value).sort() })
    if (booleans.length === 2) schemas.push({ type: 'boolean' })
    else schemas.push(...booleans.map(of))
    schemas.push(...others.map(of))
    // The order of a union is the compiler's own affair.
    const ordered = schemas.map((schema) => JSON.stringify(schema)).sort()
    return schemas.length === 1 && schemas[0] ? schemas[0] : { anyOf: ordered.map((text) => JSON.parse(text)) }
  }

  function ofProperties(type: ts.Type, owner: string): JsonSchema {
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String)
    const required: string[] = []
    const properties = checker.getPropertiesOfType(type).map((property) => {
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0
      if (!optional) required.push(property.name)
      const own = checker.getTypeOfSymbol(property)
      const key = `${owner}.${property.name}`
      const schema = decimals.has(key) ? decimal(own, key) : of(optional ? checker.getNonNullableType(own) : own)
      return [property.name, { ...description(property), ...schema }] as const
    })
    return {
      type: 'object',
      ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: index ? of(index) : false,
    }
  }

  /** A decimal text, or null where the type allows it. */
  function decimal(type: ts.Type, key: string): JsonSchema {
    used.add(key)
    const parts = type.isUnion() ? type.types : [type]
    const text: JsonSchema = { type: 'string', pattern: DECIMAL }
    return parts.some((part) => part.flags & ts.TypeFlags.Null) ? { anyOf: [{ type: 'null' }, text] } : text
  }

  function of(type: ts.Type): JsonSchema {
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' }
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' }
    if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' }
    if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' }
    if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' }
    if (type.isUnion()) return ofUnion(type.types)
    if (checker.isArrayType(type))
      return { type: 'array', items: of(checker.getTypeArguments(type as ts.TypeReference)[0] as ts.Type) }
    const name = type.symbol?.name
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))
      throw new Error(`no schema for ${checker.typeToString(type)}`)
    if (name === undefined || name === '__type' || name === '__object') return ofProperties(type, '')
    if (!definitions.has(name)) {
      // Held first, so that a type may speak of itself.
      definitions.set(name, {})
      definitions.set(name, { ...description(type.symbol), ...ofProperties(type, name) })
    }
    return { $ref: `#/$defs/${name}` }
  }

  return { of, definitions, unused: () => [...decimals].filter((key) => !used.has(key)) }
}
