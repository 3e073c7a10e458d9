import type { Locale } from '../text'
import type { Io } from './Io'
import type { OptionName } from './options'

/** How problems and notes are told. */
export type ProblemsFormat = 'text' | 'json'

/** How a caller wants to be talked to. */
export interface Manner {
  readonly locale: Locale
  readonly problems: ProblemsFormat
}

/** A command as it was called. */
export interface Call extends Manner {
  readonly io: Io
  /** The file to read; null for the standard input. */
  readonly file: string | null
  /** The value of an option that may be given once. */
  value(name: OptionName): string | undefined
  /** The values of an option that may be given more than once. */
  values(name: OptionName): readonly string[]
  has(name: OptionName): boolean
}

export type CommandName = 'evaluate' | 'bounds' | 'priorities' | 'check-submission' | 'kawasan'

/** A command of the command line. */
export interface Command {
  readonly name: CommandName
  /** The options that it takes, in the order of its help. */
  readonly options: readonly OptionName[]
  /** Does its work, and returns the exit code. */
  run(call: Call): Promise<number>
}
