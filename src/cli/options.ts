import { LOOSE_OPTIONS } from '../answer'
import { CONTRADICTIONS, UNANSWERED } from '../evaluate'
import { LOCALES } from '../text'

/** What an option takes. */
export interface OptionRule {
  /** The values that it takes, where they are known before anything is read. */
  readonly values?: readonly string[]
  /** How help names its value; an option without values or a name for one takes none. */
  readonly value?: string
  readonly multiple?: true
  readonly short?: string
}

/** The options of the command line, in the order of its help. */
export const OPTIONS = {
  rubric: { value: 'rubric' },
  variant: { value: 'id', multiple: true },
  held: { value: 'predicate' },
  unanswered: { values: UNANSWERED },
  contradictions: { values: CONTRADICTIONS },
  convention: { value: 'id=choice', multiple: true },
  counts: { values: LOOSE_OPTIONS.counts },
  percentages: { values: LOOSE_OPTIONS.percentages },
  'zero-one': { values: LOOSE_OPTIONS.zeroOne },
  surveys: { values: LOOSE_OPTIONS.surveys },
  target: { value: 'predicate' },
  cost: { value: 'cost' },
  locked: { value: 'ids', multiple: true },
  movable: { value: 'file' },
  ndjson: {},
  whole: {},
  format: { values: ['json', 'text', 'csv'] },
  problems: { values: ['text', 'json'] },
  locale: { values: LOCALES },
  help: { short: 'h' },
  version: {},
} as const satisfies Readonly<Record<string, OptionRule>>

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof OPTIONS

/** The rule of an option. */
export const ruleOf = (name: OptionName): OptionRule => OPTIONS[name]

/** Whether an option is followed by a value. */
export const takesValue = ({ values, value }: OptionRule): boolean => values !== undefined || value !== undefined

/** Tells whether there is such an option at all. */
export const isOptionName = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name)

/** Every option. */
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[]
