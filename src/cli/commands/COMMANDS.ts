import type { Command } from '../Call'
import { bounds } from './bounds'
import { checkSubmission } from './checkSubmission'
import { evaluate } from './evaluate'
import { kawasan } from './kawasan'
import { priorities } from './priorities'

/** The commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [evaluate, bounds, priorities, checkSubmission, kawasan]
