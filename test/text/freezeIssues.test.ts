import { afterEach, expect, test } from 'vitest'
import { freezeIssues, type Issue } from '../../src/text'

const ROOT = Object.prototype as unknown as Record<string, unknown>
afterEach(() => {
  delete ROOT['extra']
})

const issues = (): readonly Issue[] => [
  { code: 'missing_answer', path: ['a'], params: { id: 'a', allowed: ['Ya', 'Tidak'], closest: null }, message: '' },
]

test('issues are frozen through and through', () => {
  const frozen = freezeIssues(issues())
  const [one] = frozen
  expect([frozen, one, one?.path, one?.params, one?.params['allowed']].map((part) => Object.isFrozen(part))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ])
})

test('nothing else is frozen, not even what every object inherits', () => {
  const extra = { mine: true }
  ROOT['extra'] = extra
  freezeIssues(issues())
  expect(Object.isFrozen(extra)).toBe(false)
})
