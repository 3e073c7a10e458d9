import { expect, test } from 'vitest'
import { evaluate } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { ownData } from '../../src/input'

test('a name of which there is no property is none', () => {
  const phantom = new Proxy({ a: 1 }, { ownKeys: () => ['a', 'b'] })
  expect(ownData(phantom, ['at'], 'en')).toEqual({ values: { a: 1 }, keys: ['a'], issues: [] })
})

test('counts that cannot be looked at the first time are taken as they stand the second time', () => {
  const counts = { sasaran: 8, sasaranTercapai: 6 }
  const shy = () => {
    let looks = 0
    return new Proxy(counts, {
      getOwnPropertyDescriptor: (target, name) =>
        ++looks === 1 ? undefined : Reflect.getOwnPropertyDescriptor(target, name),
    })
  }
  const scored = (answer: object) =>
    evaluate(permenpanrb90_2021, { 'A.II.4.i.a': answer } as never, { unanswered: 'zero' }).nodes['A.II.4.i.a']
  expect(scored(shy())).toEqual(scored(counts))
  expect(scored(counts)).toMatchObject({ value: '0.75', answer: counts })
})
