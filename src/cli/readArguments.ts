import { closest, describeValue, type Issue, issue, type Locale, type LocalizedText, OptionsError } from '../text'
import type { Call, Command, Manner } from './Call'
import type { Io } from './Io'
import { isOptionName, OPTION_NAMES, type OptionName, ruleOf, takesValue } from './options'
import type { Token } from './tokensOf'

/** What the arguments ask for. */
export type Asked =
  | { readonly kind: 'version' }
  /** Help on a command, or on all of them. */
  | { readonly kind: 'help'; readonly command: Command | null }
  | { readonly kind: 'call'; readonly command: Command; readonly call: Call }

type OptionToken = Extract<Token, { readonly kind: 'option' }>

const flag = (name: string) => `--${name}`

/**
 * Finds out what the arguments ask for.
 *
 * @throws OptionsError with every problem of the usage.
 */
export function readArguments(tokens: readonly Token[], commands: readonly Command[], manner: Manner, io: Io): Asked {
  const { locale } = manner
  const options = tokens.filter((token): token is OptionToken => token.kind === 'option')
  const [name, ...files] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const command = commands.find((known) => known.name === name) ?? null
  const asks = (option: OptionName) => options.some((token) => token.name === option)
  if (asks('version')) return { kind: 'version' }
  if (asks('help') && (command || name === undefined)) return { kind: 'help', command }

  const issues: Issue[] = []
  if (!command) issues.push(commandIssue(name, commands, locale))
  // What an unknown command takes is not known either.
  const allowed = command?.options ?? OPTION_NAMES
  for (const token of options) issues.push(...optionIssues(token, allowed, locale))
  issues.push(...repeatedIssues(options, locale))
  if (command && files.length > 1) {
    const given = files.slice(1).map(describeValue)
    issues.push(issue('too_many_files', [], { command: command.name, given }, locale))
  }
  if (issues.length > 0 || !command) throw new OptionsError(issues)
  return { kind: 'call', command, call: callOf(options, files[0], manner, io) }
}

function callOf(options: readonly OptionToken[], file: string | undefined, manner: Manner, io: Io): Call {
  const values = (name: OptionName) => options.flatMap((token) => (token.name === name ? [token.value ?? ''] : []))
  return {
    ...manner,
    io,
    file: file === undefined || file === '-' ? null : file,
    value: (name) => values(name)[0],
    values,
    has: (name) => values(name).length > 0,
  }
}

function commandIssue(name: string | undefined, commands: readonly Command[], locale: Locale): Issue {
  const allowed = commands.map((command) => command.name)
  if (name === undefined) return issue('missing_command', [], { allowed }, locale)
  const words = { given: describeValue(name), allowed, closest: closest(name, allowed) }
  return issue('unknown_command', [], words, locale)
}

/** The problems of one option as it was written. */
function optionIssues(token: OptionToken, allowed: readonly OptionName[], locale: Locale): readonly Issue[] {
  const { name, rawName: option, value } = token
  if (!isOptionName(name) || !allowed.includes(name)) {
    const known = allowed.map(flag)
    return [issue('unknown_option', [option], { option, allowed: known, closest: closest(option, known) }, locale)]
  }
  const rule = ruleOf(name)
  if (!takesValue(rule)) {
    const words = { option, given: describeValue(value) }
    return value === undefined ? [] : [issue('option_with_value', [option], words, locale)]
  }
  const { values = null } = rule
  if (value === undefined || value === '') {
    return [
      issue('option_without_value', [option], { option, allowed: values ?? (rule.value as LocalizedText) }, locale),
    ]
  }
  if (values === null || values.includes(value)) return []
  const words = { option, given: describeValue(value), allowed: values, closest: closest(value, values) }
  return [issue('invalid_option', [option], words, locale)]
}

function repeatedIssues(options: readonly OptionToken[], locale: Locale): readonly Issue[] {
  const names = options.map(({ name }) => name)
  const repeated = names.filter((name, index) => names.indexOf(name) !== index)
  return [...new Set(repeated)]
    .filter((name) => isOptionName(name) && takesValue(ruleOf(name)) && !ruleOf(name).multiple)
    .map((name) => issue('repeated_option', [flag(name)], { option: flag(name) }, locale))
}
