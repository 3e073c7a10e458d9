import { type Convention, checkSubmission, type Submission, type SubmissionResult } from '../../../src'
import type { SubmissionRules } from '../../../src/rubric'
import { around, aroundDay } from './around'
import { type Draw, drawFrom } from './drawFrom'
import { line } from './line'
import { rubric10, rubric90 } from './rubrics'

type Facts = Readonly<Record<string, unknown>>
type Rubric = typeof rubric90

/** A submission with its facts in one list: their place, and what may be stated. */
interface Case {
  readonly top: Facts
  readonly instansi: Facts
  readonly unit: Facts
  readonly documents: Facts
}

type Place = keyof Case
type Change = readonly [place: Place, name: string, value: unknown]

const SUBMISSIONS = 120
const TODAY = '2026-05-20'
const YES = [true, false, null]

/** What may be stated of each condition, on its threshold and next to it. */
function factsOf(rules: SubmissionRules): readonly Change[] {
  return rules.conditions.flatMap((condition): readonly Change[] => {
    const { id, level, type } = condition
    const place = level as Place
    const each = (values: readonly unknown[]) => values.map((value): Change => [place, id, value])
    if (type === 'grade') {
      const scale = rules.scales.find((one) => one.id === condition.scale)
      const edges = scale?.conversion?.bands.flatMap(({ from }) => around(from)) ?? []
      const grades = scale?.grades.map((grade) => grade.id) ?? []
      return each([...grades, ...edges, null])
    }
    if (type === 'fact') return each(YES)
    if (type === 'percent') {
      const counts = [
        { done: 14, due: 14 },
        { done: 13, due: 14 },
        { done: 0, due: 0 },
      ]
      return each(['100', '99.99999999999999999999', 0, ...counts, null])
    }
    if (type === 'elapsed') return each([...aroundDay('2025-05-20'), TODAY, '2024-02-29', null])
    return []
  })
}

const HOLDERS = [29, 30, 31, 0].map((holders) => ({ total: 100, holders }))

function moreFacts(rules: SubmissionRules): readonly Change[] {
  return [
    ...['2026-05-31', '2026-06-01', '2027-01-01', '2020-01-01'].map((today): Change => ['top', 'today', today]),
    ...aroundDay(TODAY).map((deadline): Change => ['top', 'deadline', deadline]),
    ...[null, 'WBK', 'WBBM'].map((held): Change => ['unit', 'heldPredicate', held]),
    ...aroundDay('2024-05-20').map((day): Change => ['unit', 'revokedOn', day]),
    ...(rules.holders ? HOLDERS.map((units): Change => ['instansi', 'units', units]) : []),
    ...(rules.conditions.some(({ type }) => type === 'preliminary')
      ? ['madya', 'pratama', 'provincial', 'belowProvince'].flatMap((tier): readonly Change[] => [
          ['unit', 'tier', tier],
          ['unit', 'preliminary', tier !== 'provincial'],
        ])
      : []),
  ]
}

/** A submission of which every fact is at its best. */
function soundCase(rubric: Rubric, rules: SubmissionRules, category: string, kind: string): Case {
  const soundOf = (level: string) =>
    Object.fromEntries(
      rules.conditions.flatMap((one): readonly (readonly [string, unknown])[] => {
        if (one.level !== level) return []
        if (one.type === 'grade') return [[one.id, rules.scales.find(({ id }) => id === one.scale)?.grades[0]?.id]]
        if (one.type === 'fact') return [[one.id, one.required]]
        if (one.type === 'percent') return [[one.id, 100]]
        return one.type === 'elapsed' ? [[one.id, '2020-01-01']] : []
      }),
    )
  const tier = rubric === rubric90 ? { tier: 'madya' } : {}
  return {
    top: { category, today: TODAY },
    instansi: { kind, ...soundOf('instansi') },
    unit: { ...tier, heldPredicate: 'WBK', revokedOn: null, ...soundOf('unit') },
    documents: soundOf('documents'),
  }
}

function changed(one: Case, changes: readonly Change[]): Case {
  const all: Record<Place, Facts> = { ...one }
  for (const [place, name, value] of changes) all[place] = { ...all[place], [name]: value }
  return all
}

/** A day later than the days that a submission states would be refused. */
const isOrdered = ({ top, unit }: Case) =>
  [unit['revokedOn'], unit['buildingSince']].every((day) => typeof day !== 'string' || day <= String(top['today']))

function submissionLines({ conditions, holders, ...result }: SubmissionResult): readonly string[] {
  return [
    line('submission', result, 'category', 'target', 'status', 'failed', 'unknown'),
    ...conditions.map((one) => line(one.id, one, 'actual', 'required', 'status', 'from')),
    ...(holders ? [line('holders', holders, 'percent', 'abovePercent', 'above')] : []),
  ]
}

function casesOf(rubric: Rubric, rules: SubmissionRules, draw: Draw): readonly Case[] {
  const facts = [...factsOf(rules), ...moreFacts(rules)]
  const kinds = rubric.instansiKinds?.map(({ id }) => id) ?? []
  const categories = rubric.categories?.map(({ id }) => id) ?? []
  const sound = categories.flatMap((category) => kinds.map((kind) => soundCase(rubric, rules, category, kind)))
  // Each fact once under every category, with the kinds of instansi in turn.
  const single = sound.flatMap((one, place) =>
    facts
      .filter((_, index) => (index + place + Math.floor(place / kinds.length)) % kinds.length === 0)
      .map((fact) => changed(one, [fact])),
  )
  const mixed = Array.from({ length: SUBMISSIONS }, () =>
    changed(
      draw.oneOf(sound),
      Array.from({ length: 1 + draw.below(4) }, () => draw.oneOf(facts)),
    ),
  )
  return [...sound, ...single, ...mixed].filter(isOrdered)
}

function linesOf(rubric: Rubric, draw: Draw): readonly string[] {
  const rules = rubric.submission
  if (!rules) throw new Error(`${rubric.id} has no rules of submission`)
  const cases = casesOf(rubric, rules, draw)
  const check = ({ top, ...facts }: Case, options: object) =>
    submissionLines(checkSubmission(rubric, { ...top, ...facts } as unknown as Submission<Rubric>, options))
  const overrides = rules.conventions.flatMap(({ id, choices }: Convention) =>
    Object.keys(choices).map((choice) => ({ conventions: { [id]: choice } })),
  )
  return [
    ...cases.flatMap((one) => check(one, {})),
    // A part of them is enough: most facts concern no convention.
    ...overrides.flatMap((options) =>
      cases.filter((_, index) => index % 7 === 0).flatMap((one) => check(one, options)),
    ),
  ]
}

/** Submissions with one fact or a few on a threshold, next to it, missing or not known. */
export function submission(): readonly string[] {
  const draw = drawFrom(5)
  return [...linesOf(rubric90, draw), ...linesOf(rubric10, draw)]
}
