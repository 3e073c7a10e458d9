import type { Locale } from '../text'
import type { Command } from './Call'
import { COMMANDS } from './commands'
import { type OptionName, ruleOf } from './options'
import { SHIPPED } from './shippedRubrics'
import { COMMAND_WORDS, INPUT_WORDS, OPTION_WORDS, wordsIn } from './words'

const PROGRAM = 'zona-integritas'
/** Options that go without a command. */
const FREE: readonly OptionName[] = ['locale', 'help', 'version']
/** Wider entries have their explanation on a line of its own. */
const WIDTH = 28

/** Sets explanations beside what they explain. */
function listed(entries: readonly (readonly [entry: string, about: string])[]): string {
  return entries
    .map(([entry, about]) => {
      const start = `  ${entry}`
      return start.length < WIDTH ? `${start.padEnd(WIDTH)}${about}` : `${start}\n${' '.repeat(WIDTH)}${about}`
    })
    .join('\n')
}

/** An option as it is written, with the values that it takes. */
function optionLine(name: OptionName, locale: Locale): string {
  const { values, value, short } = ruleOf(name)
  const taken = values ? values.join('|') : value?.[locale]
  return `${short ? `-${short}, ` : ''}--${name}${taken === undefined ? '' : ` <${taken}>`}`
}

function optionList(names: readonly OptionName[], locale: Locale): string {
  return listed(names.map((name) => [optionLine(name, locale), OPTION_WORDS[name][locale]]))
}

/** The line that says how the program, or a command of it, is called. */
export function usageLine(command: Command | null, locale: Locale): string {
  const say = wordsIn(locale)
  const name = command ? command.name : `<${say.command}>`
  const more = command ? `${PROGRAM} ${name} --help` : `${PROGRAM} --help`
  return `${say.usage}: ${PROGRAM} ${name} [${say.file}] [${say.options}]  (${more})\n`
}

/** The help on a command, or on all of them. */
export function helpOn(command: Command | null, locale: Locale): string {
  const say = wordsIn(locale)
  const usage = `${say.usage}: ${PROGRAM} ${command?.name ?? `<${say.command}>`} [${say.file}] [${say.options}]`
  const title = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}:`
  const parts = command
    ? [
        COMMAND_WORDS[command.name][locale],
        usage,
        INPUT_WORDS[command.name][locale],
        `${title(say.options)}\n${optionList(command.options, locale)}`,
        `--rubric: ${[...SHIPPED.keys()].join(', ')}`,
      ]
    : [
        say.about,
        usage,
        `${say.commands}:\n${listed(COMMANDS.map(({ name }) => [name, COMMAND_WORDS[name][locale]]))}`,
        `${title(say.options)}\n${optionList(FREE, locale)}`,
        say.more,
      ]
  return `${[...parts, say.reading, say.codes].join('\n\n')}\n`
}
