import { describe, expect, it } from 'vitest'
import {
  compareRubrics,
  type PartDifference,
  type RubricDifference,
} from '../../scripts/generate/reference/compareRubrics'
import { differencesPage } from '../../scripts/generate/reference/differencesPage'
import { permenpanrb10_2019 } from '../../src/generated/permenpanrb-10-2019'
import { permenpanrb90_2021 } from '../../src/generated/permenpanrb-90-2021'
import { type ConditionRule, defineRubric, type Rubric } from '../../src/rubric'
import { changed, type Draft, draftOf, question, smallRubric } from '../helpers/smallRubric'

const before = smallRubric()

/** PermenPANRB 90/2021 with other conditions. */
const withSubmission = (change: (conditions: Draft<ConditionRule>[]) => void): Rubric => {
  const draft = draftOf<Rubric>(permenpanrb90_2021)
  change((draft.submission?.conditions ?? []) as Draft<ConditionRule>[])
  return draft as Rubric
}
const NONE = { added: [], removed: [], changed: [] }

/** The next version: area 1 weighs less and area 2 more, one question is new and one gone, minima and an option are raised. */
const after: Rubric = changed((draft) => {
  draft.version = '2.0.0'
  const [first, second] = draft.components[0]?.children ?? []
  if (first?.level !== 'area' || second?.level !== 'area') throw new Error('the small rubric has two areas')
  first.weight = '5'
  second.weight = '5'
  const [one] = first.children
  const [other] = second.children
  if (one?.level !== 'indicator' || other?.level !== 'indicator') throw new Error('areas have indicators')
  one.weight = '3'
  other.weight = '5'
  one.children = [...one.children.slice(0, 1), question('K.1.i.c', 'abc') as never]
  draft.areas.forEach((area) => {
    area.weight = '5'
  })
  const abc = draft.answerKinds['abc']
  if (abc?.type === 'choice' && abc.options['B']) abc.options['B'].value = '0.6'
  const [pass] = draft.predicates
  const [total, areas] = pass?.criteria ?? []
  if (total?.type === 'points') total.minimum = '9.5'
  if (areas?.type === 'everyArea') areas.minimumShare = '0.7'
  const [nothing] = draft.conventions
  if (nothing) nothing.default = 'full'
})

/** Each change in short: `K.1 points 6 > 5`. */
const short = ({ changed }: PartDifference) =>
  changed.map(
    ({ id, idAfter, fact, before, after }) =>
      `${id === idAfter ? id : `${id}/${idAfter}`} ${fact} ${before} > ${after}`,
  )

describe('two versions of one rubric', () => {
  const difference = compareRubrics(before, after)

  it('are both sound', () => {
    for (const rubric of [before, after]) expect(() => defineRubric(rubric, 'en')).not.toThrow()
  })

  it('differ in the questions added, removed and re-weighted', () => {
    expect(difference.questions).toMatchObject({
      same: ['K.1.ii.a', 'K.1.ii.b', 'H.a', 'H.b'],
      added: ['K.1.i.c'],
      removed: ['K.1.i.b'],
    })
    const means = ['a', 'b', 'c'].map((letter) => `K.2.i.${letter} points 1/3 of 4 > 1/3 of 5`)
    expect(short(difference.questions)).toEqual(['K.1.i.a points 1/2 of 4 > 1/2 of 3', ...means])
    expect(short(difference.groups)).toEqual([
      'K.1 points 6 > 5',
      'K.1.i points 4 > 3',
      'K.2 points 4 > 5',
      'K.2.i points 4 > 5',
    ])
    expect(difference.groups).toMatchObject({ same: ['K', 'K.1.ii', 'H'], added: [], removed: [] })
    expect(short(difference.areas)).toEqual(['1 points 6 > 5', '2 points 4 > 5'])
  })

  it('differ in minima, option values and defaults', () => {
    expect(short(difference.minima)).toEqual([
      'LULUS total minimum 9 > 9.5',
      'LULUS area.1 share 0.6 > 0.7',
      'LULUS area.2 share 0.6 > 0.7',
    ])
    expect(difference.minima.same).toEqual(['UNGGUL total', 'UNGGUL H.a', 'UNGGUL held'])
    expect(short(difference.options)).toEqual(['abc B value 0.5 > 0.6'])
    expect(short(difference.conventions)).toEqual(['nothing default zero > full'])
  })

  it('differ the other way round when they are turned round', () => {
    const turned = compareRubrics(after, before)
    for (const key of Object.keys(difference) as (keyof RubricDifference)[]) {
      const [one, other] = [difference[key], turned[key]]
      expect([key, [...other.same].sort()]).toEqual([key, [...one.same].sort()])
      expect([key, other.added, other.removed]).toEqual([key, one.removed, one.added])
      const swapped = one.changed.map(({ before: from, after: to, ...rest }) => ({ ...rest, before: to, after: from }))
      expect(new Set(short(other))).toEqual(new Set(short({ ...one, changed: swapped })))
    }
  })

  it('do not differ when they are the same', () => {
    for (const rubric of [before, permenpanrb90_2021, permenpanrb10_2019]) {
      for (const part of Object.values(compareRubrics(rubric, rubric))) expect(part).toMatchObject(NONE)
    }
  })

  it('are told apart on a page by their versions', () => {
    const page = differencesPage(before, after)
    expect(page).toMatch(/^# From Latihan 1\/2030, version 1\.0\.0 to Latihan 1\/2030, version 2\.0\.0$/m)
    expect(page).toContain('| `LULUS total` | minimum | 9 | 9.5 |')
    expect(page).toContain('- Added: `K.1.i.c`\n- No longer there: `K.1.i.b`')
    expect(page).not.toContain('Of different ids')
    expect(page).toContain('## Conditions of a submission\n\nNeither has any.')
  })
})

describe('conditions of a submission', () => {
  it('differ by what they ask for, whatever its shape', () => {
    const raised = withSubmission((conditions) => {
      for (const condition of conditions) if (condition.type === 'elapsed') condition.years = 2
      for (const condition of conditions) if (condition.id === 'rb') Object.assign(condition, { minimum: { WBK: 'B' } })
      conditions.splice(0, 1)
    })
    const { conditions } = compareRubrics(permenpanrb90_2021, raised)
    expect(conditions.removed).toEqual(['bpk'])
    expect(short(conditions)).toEqual([
      'rb minimum WBK pemda CC, kl B, WBBM pemda B, kl BB > WBK B',
      'buildingSince years 1 > 2',
    ])
  })
})

describe('PermenPANRB 10/2019 and 90/2021', () => {
  const counterparts = { 'B.1': 'B.I', 'B.1.a': 'B.I.a', 'B.2': 'B.II', 'B.2.a': 'B.II.a' }
  const difference = compareRubrics(permenpanrb10_2019, permenpanrb90_2021, counterparts)

  it('are compared where they can be', () => {
    expect(short(difference.minima)).toEqual([
      'WBK B.1/WBK B.I minimum 18.5 > 18.25',
      'WBK B.1.a/WBK B.I.a minimum 13.5 > 15.75',
      'WBK B.2/WBK B.II minimum 16 > 14',
      'WBBM B.1/WBBM B.I minimum 18.88 > 19.5',
      'WBBM B.1.a/WBBM B.I.a minimum 13.5 > 15.75',
      'WBBM B.2/WBBM B.II minimum 18 > 15.75',
    ])
    expect(difference.minima).toMatchObject({
      added: ['WBK B.I.b', 'WBBM B.I.b'],
      removed: ['WBK B.1.b', 'WBBM B.1.b'],
    })
    expect(short(difference.areas).filter((one) => one.includes('points'))).toEqual([
      '1 points 5 > 8',
      '2 points 5 > 7',
      '3 points 15 > 10',
    ])
  })

  it('share nothing but ids without counterparts', () => {
    const apart = compareRubrics(permenpanrb10_2019, permenpanrb90_2021)
    expect(apart.questions).toMatchObject({ same: [], changed: [] })
    expect(apart.minima.removed).toContain('WBK B.1')
  })
})
