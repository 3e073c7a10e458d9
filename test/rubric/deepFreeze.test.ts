import { afterEach, expect, test } from 'vitest'
import { deepFreeze } from '../../src/rubric'

const ROOT = Object.prototype as unknown as Record<string, unknown>
afterEach(() => {
  delete ROOT['extra']
})

test('everything below is frozen, also below what is frozen already', () => {
  const list = [{ deep: [1] }]
  const frozen = deepFreeze(Object.freeze({ list, nothing: null, text: 'a' }))
  expect([frozen, list, list[0], list[0]?.deep].map((part) => Object.isFrozen(part))).toEqual([true, true, true, true])
})

test('what every object inherits is left alone', () => {
  const extra = { mine: [1] }
  ROOT['extra'] = extra
  deepFreeze({ own: { deep: 1 } })
  expect([Object.isFrozen(extra), Object.isFrozen(extra.mine)]).toEqual([false, false])
})
