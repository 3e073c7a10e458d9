import { expect } from 'vitest'
import {
  determineKawasan,
  type Issue,
  IssuesError,
  type KawasanDetermination,
  type KawasanInput,
  type KawasanResult,
  type RuleOptions,
} from 'zona-integritas'
import { type Answers, choicesOf, countsFor, evaluateWith, type Options, questions, rubric } from './arbitraries'

/** Every problem of a call that must fail, as an error of the name given. */
export const problemsOf = (work: () => unknown, name = 'InputError'): readonly Issue[] => {
  try {
    work()
  } catch (error) {
    if (!(error instanceof IssuesError)) throw error
    expect(error.name).toBe(name)
    expect(Object.isFrozen(error.issues)).toBe(true)
    return error.issues
  }
  throw new Error('the call was accepted')
}

/** Where and what, without the words. */
export const placesOf = (issues: readonly Issue[]) => issues.map(({ path, code }) => [path, code])

const allFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(allFrozen))

const noneFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (!Object.isFrozen(value) && Object.values(value).every(noneFrozen))

/** A result is plain data, frozen through and through. */
export const expectPlain = (result: object) => {
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  expect(allFrozen(result)).toBe(true)
}

/** A call neither changes nor freezes what it is given. */
export const expectUntouched = <T>(input: T, call: (input: T) => unknown) => {
  const before = JSON.stringify(input)
  expect(noneFrozen(input)).toBe(true)
  call(input)
  expect(JSON.stringify(input)).toBe(before)
  expect(noneFrozen(input)).toBe(true)
}

/** The best answer to every question. */
export const best: Answers = Object.fromEntries(
  questions.map((question) => {
    const { id, ratio } = question
    const choices = choicesOf(question)
    return [id, choices ? (choices[0]?.[0] ?? '') : ratio ? countsFor(ratio, 12, 12) : '4']
  }),
)

/** A whole LKE of the best answers but for those given; an answer `undefined` is left out. */
export const lke = (changes: Answers = {}, options: Partial<Options> = {}) =>
  evaluateWith({ ...best, ...changes }, { heldPredicate: null, ...options } as Options)

/** As after a data base: the same value with nothing in common, and not frozen. */
export const fromJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** Ten to the power of 20: the last decimal that a figure may carry is one of these. */
export const UNITS = 10n ** 20n

/** A decimal text of so many last decimals. */
export const decimalOf = (units: bigint): `${number}` => {
  const digits = units.toString().padStart(21, '0')
  return `${digits.slice(0, -20)}.${digits.slice(-20)}` as `${number}`
}

/** A kawasan that meets WBBM, but for what is changed. */
export const kawasanOf = (changes: Partial<KawasanInput> = {}): KawasanInput => ({
  kind: 'land',
  units: [
    { id: 'satu', predicate: 'WBBM', grantedOn: '2024-12-09' },
    { id: 'dua', predicate: 'WBBM' },
  ],
  integration: '7.5',
  heldPredicate: 'WBK',
  ...changes,
})

export const determine = (changes: Partial<KawasanInput> = {}, options?: RuleOptions): KawasanResult =>
  determineKawasan(rubric, kawasanOf(changes), options)

/** One determination of a result. */
export const determined = ({ determinations }: KawasanResult, predicate: string): KawasanDetermination => {
  const found = determinations[predicate]
  if (!found) throw new RangeError(`no determination of ${predicate}`)
  return found
}

/** One criterion of a determination. */
export const criterionOf = (result: KawasanResult, predicate: string, id: string) => {
  const found = determined(result, predicate).criteria.find((criterion) => criterion.id === id)
  if (!found) throw new RangeError(`no criterion ${id}`)
  return found
}
