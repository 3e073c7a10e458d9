import { createHash } from 'node:crypto'
import { conventions } from './conventions'
import { corpus } from './corpus'
import { drafts } from './drafts'
import { kawasan } from './kawasan'
import { lkes } from './lkes'
import { monitoring } from './monitoring'
import { pekppp } from './pekppp'
import { profiles } from './profiles'
import { stages } from './stages'
import { submission } from './submission'
import { survey } from './survey'

/** By set of inputs a hash over the figures and verdicts that they come to. */
export type Results = Readonly<Record<string, string>>

/** Inputs of a set stay as they are, or what was recorded of earlier versions says nothing: more inputs are another set. */
const SETS = {
  lkes,
  corpus,
  conventions,
  drafts,
  survey,
  submission,
  stages,
  kawasan,
  monitoring,
  profiles,
  pekppp,
} as const

const hashOf = (lines: readonly string[]) => createHash('sha256').update(lines.join('\n')).digest('hex')

/** The results of the code as it stands, by set. */
export function resultsFingerprint(): Results {
  return Object.fromEntries(Object.entries(SETS).map(([set, lines]) => [set, hashOf(lines())]))
}
