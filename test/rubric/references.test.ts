import { expect, test } from 'vitest'
import { must, refusalOf, sectioned } from '../helpers/sectionedRubric'
import { cited } from '../helpers/smallRubric'

test('fifty wrong references get a suggestion, the rest none', () => {
  const issues = refusalOf(
    sectioned((d) => {
      must(d.profile.failures[0]).criteria = Array.from({ length: 52 }, () => 'are')
    }),
  )
  expect(issues.map(({ code, params }) => [code, params['closest']])).toEqual(
    Array.from({ length: 52 }, (_, index) => ['rubric_unknown_reference', index < 50 ? 'area' : null]),
  )
})

test('a regulation is in force from a day and until a day that there are', () => {
  const inForce = (days: { from?: string; until?: string }) =>
    refusalOf(sectioned((d) => Object.assign(d.regulation, { inForce: { ...cited, ...days } }))).map(
      ({ code, path, params }) => [code, path, params],
    )
  const noDay = (given: string) => ['rubric_no_day', ['regulation', 'inForce'], { given }]
  expect(inForce({ from: '2026-02-30' })).toEqual([noDay('2026-02-30')])
  expect(inForce({ until: '2026-02-29' })).toEqual([noDay('2026-02-29')])
  expect(inForce({ from: '2026-04-31', until: '2026-13-01' })).toEqual([noDay('2026-04-31'), noDay('2026-13-01')])
})
