import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'
import type { Convention } from '../Convention'

/** How the table of results of many units tells why units failed. */
export interface ProfileRules extends Cited {
  /** Where units may fail, and the criteria that tell it. */
  readonly failures: readonly (Cited & {
    /** Id of the part on which units fail. */
    readonly id: 'pengungkit' | 'survey'
    /** The name of that part, in both languages. */
    readonly label: LocalizedText
    /** Ids of the criteria of which one not met is a failure there; an `everyArea` criterion stands for all its areas. */
    readonly criteria: readonly string[]
  })[]
  /** Id of the convention on a unit that fails on both: the one that counts. */
  readonly failedOnBoth: string
  /** The choices on the table that the regulation leaves open. */
  readonly conventions: readonly Convention[]
}
