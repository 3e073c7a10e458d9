import { LOOSE_OPTIONS } from '../answer'
import { CONTRADICTIONS, UNANSWERED } from '../evaluate'
import { LOCALES, type LocalizedText } from '../text'

/** What an option takes. */
export interface OptionRule {
  /** The values that it takes, where they are known before anything is read. */
  readonly values?: readonly string[]
  /** How help names its value; an option without values or a name for one takes none. */
  readonly value?: LocalizedText
  readonly multiple?: true
  readonly short?: string
}

/** The options of the command line, in the order of its help. */
export const OPTIONS = {
  rubric: { value: { id: 'rubrik', en: 'rubric' } },
  variant: { value: { id: 'id', en: 'id' }, multiple: true },
  held: { value: { id: 'predikat|none', en: 'predicate|none' } },
  unanswered: { values: UNANSWERED },
  contradictions: { values: CONTRADICTIONS },
  convention: { value: { id: 'id=pilihan', en: 'id=choice' }, multiple: true },
  counts: { values: LOOSE_OPTIONS.counts },
  percentages: { values: LOOSE_OPTIONS.percentages },
  'zero-one': { values: LOOSE_OPTIONS.zeroOne },
  surveys: { values: LOOSE_OPTIONS.surveys },
  target: { value: { id: 'predikat', en: 'predicate' } },
  cost: { value: { id: 'biaya', en: 'cost' } },
  locked: { value: { id: 'id,id', en: 'id,id' }, multiple: true },
  movable: { value: { id: 'berkas', en: 'file' } },
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
