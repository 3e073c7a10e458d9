import type { OptionName } from './options'

/** What every command takes. */
export const ALWAYS = ['format', 'problems', 'locale', 'help'] as const satisfies readonly OptionName[]

/** Which regulation is applied, and how. */
export const RULES = ['rubric', 'variant', 'convention'] as const satisfies readonly OptionName[]

/** How loose answers are read. */
export const READING = ['counts', 'percentages', 'zero-one', 'surveys'] as const satisfies readonly OptionName[]
