import { parseArgs } from 'node:util'
import { LOCALES } from '../text'
import type { Manner } from './Call'
import { OPTIONS, type OptionRule, takesValue } from './options'

/** One argument: an option with its value, or anything else. */
export type Token =
  | {
      readonly kind: 'option'
      readonly name: string
      /** As written, with its dashes. */
      readonly rawName: string
      readonly value: string | undefined
      /** Whether the value was written after an equals sign. */
      readonly inlineValue: boolean
    }
  | { readonly kind: 'positional'; readonly value: string }

/** Takes arguments apart, whatever they are. */
export function tokensOf(args: readonly string[]): readonly Token[] {
  const options = Object.fromEntries(
    Object.entries<OptionRule>(OPTIONS).map(([name, rule]) => {
      const type = takesValue(rule) ? ('string' as const) : ('boolean' as const)
      return [name, rule.short === undefined ? { type } : { type, short: rule.short }]
    }),
  )
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  return tokens.flatMap((token): Token[] => {
    if (token.kind === 'option-terminator') return []
    if (token.kind === 'positional') return [{ kind: 'positional', value: token.value }]
    const { name, rawName, value, inlineValue } = token
    return [{ kind: 'option', name, rawName, value, inlineValue: inlineValue === true }]
  })
}

/** How the caller wants to be talked to, as far as the arguments say so rightly. */
export function mannerOf(tokens: readonly Token[]): Manner {
  const given = (name: string) => {
    const token = tokens.find((one) => one.kind === 'option' && one.name === name)
    return token?.value
  }
  return {
    locale: LOCALES.find((known) => known === given('locale')) ?? 'id',
    problems: given('problems') === 'json' ? 'json' : 'text',
  }
}
