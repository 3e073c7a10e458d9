import { expect } from 'vitest'
import {
  type ConditionResult,
  checkSubmission,
  type Issue,
  IssuesError,
  type RuleOptions,
  type Submission,
  type SubmissionResult,
} from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'

/** What PermenPANRB 90/2021 asks of a unit that is proposed. */
export type Facts = Submission<typeof permenpanrb90_2021>

type Changes = Partial<Omit<Facts, 'instansi' | 'unit' | 'documents'>> & {
  readonly instansi?: Partial<Facts['instansi']>
  readonly unit?: Partial<Facts['unit']>
  readonly documents?: Partial<Facts['documents']>
}

/** A unit of a regency that may be proposed for WBK and for WBBM, with some facts changed. */
export const facts = ({ instansi, unit, documents, ...top }: Changes = {}): Facts => ({
  category: 'WBK',
  today: '2026-05-20',
  ...top,
  instansi: { kind: 'pemkab', bpk: 'WTP', sakip: 'AA', rb: 'AA', spip: '5', kkn: false, ...instansi },
  unit: {
    heldPredicate: 'WBK',
    revokedOn: null,
    core: true,
    impact: true,
    tlhp: 100,
    lhkpn: 100,
    lhkasn: 100,
    buildingSince: '2020-01-01',
    internalSakip: 'AA',
    ...unit,
  },
  documents: { applicationLetter: true, sptjm: true, ...documents },
})

/** Checks a submission with some facts changed. */
export const check = (changes: Changes = {}, options?: RuleOptions): SubmissionResult =>
  checkSubmission(permenpanrb90_2021, facts(changes), options)

/** Checks whatever it is given. */
export const checkAnything = (input: unknown, options?: unknown): SubmissionResult =>
  checkSubmission(permenpanrb90_2021, input as Facts, options as RuleOptions)

/** One condition of a result. */
export const conditionOf = (result: SubmissionResult, id: string): ConditionResult => {
  const found = result.conditions.find((condition) => condition.id === id)
  if (!found) throw new RangeError(`no condition ${id}`)
  return found
}

/** How one condition came out. */
export const statusOf = (result: SubmissionResult, id: string) => conditionOf(result, id).status

/** The codes of what a result warns of. */
export const codesOf = (issues: readonly Issue[]) => issues.map(({ code }) => code)

/** The choices of the conventions that took part. */
export const choicesOf = (result: SubmissionResult) =>
  Object.fromEntries(result.assumptions.map(({ id, choice }) => [id, choice]))

/** The problems with which a call was refused; fails where it was not, or not by one of our own errors. */
export const refusal = (run: () => unknown): { readonly name: string; readonly issues: readonly Issue[] } => {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(IssuesError)
    const { name, issues } = error as IssuesError
    return { name, issues }
  }
  throw new Error('was not refused')
}

/** The places and codes with which a call was refused. */
export const refused = (run: () => unknown): readonly (readonly [string, string])[] =>
  refusal(run).issues.map(({ code, path }) => [path.join('.'), code])

/** Tells whether a value and everything in it is frozen. */
export const frozenAll = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozenAll))
