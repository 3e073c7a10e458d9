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
  const taken: Token[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') taken.push({ kind: 'positional', value: token.value })
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue, index } = token
    // An option after an option is none of its value: the value was forgotten.
    const isForgotten = inlineValue === false && /^-./.test(value)
    taken.push({ kind: 'option', name, rawName, value: isForgotten ? undefined : value })
    if (isForgotten) return [...taken, ...tokensOf(args.slice(index + 1))]
  }
  return taken
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
