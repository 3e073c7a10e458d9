import { expect, test } from 'vitest'
import { isDate, shortText } from '../../src/answer/loose/Loose'

test('a text of 60 characters is short, a longer one none', () => {
  expect(shortText(' 3,6'.padEnd(60))).toBe('3,6')
  expect(shortText(' 3,6'.padEnd(61))).toBeNull()
  expect(shortText(3.6)).toBeNull()
})

test('a date or a time is one as a whole, with nothing before or behind it', () => {
  const dates = ['3:36', ' 13:36 ', '3:36:00', '2021-03-06', '2021-03-06T00:00Z', '2021-03-06T']
  expect(dates.filter((value) => !isDate(value))).toEqual([])
  const others = ['x3:36', '103:36', '3:36x', '3:36:0', '3:3', 'x2021-03-06', '2021-03-06x', '2021-03-06 0:00', '']
  expect(others.filter(isDate)).toEqual([])
})

test('a long text is a date by its beginning', () => {
  expect(isDate(`2021-03-06T${'0'.repeat(40)}\n0`)).toBe(true)
})

test('a date is one, valid or not; what nobody can look at any more is none', () => {
  expect([new Date(0), new Date(Number.NaN), 0, {}, null].map(isDate)).toEqual([true, true, false, false, false])
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  expect(isDate(proxy)).toBe(false)
})
