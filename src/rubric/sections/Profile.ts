import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'
import type { Convention } from '../Convention'

/** How the table of results of many units tells why units failed. */
export interface ProfileRules extends Cited {
  /** Where units may fail, and the criteria that tell it. */
  readonly failures: readonly (Cited & {
    readonly id: 'pengungkit' | 'survey'
    readonly label: LocalizedText
    readonly criteria: readonly string[]
  })[]
  /** Id of the convention on a unit that fails on both: the one that counts. */
  readonly failedOnBoth: string
  readonly conventions: readonly Convention[]
}
