import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packJson, type TextJson } from '../../scripts/build/packJson'
import { FOR_PAGES, FOR_SHEETS, stripRubric } from '../../scripts/build/stripRubric'
import { unpackJson } from '../../scripts/build/unpackJson'
import { rubric } from '../helpers/arbitraries'

/** Unpacked from its text, as a bundle does it; the order of keys counts. */
const again = (data: TextJson) => JSON.stringify(unpackJson(JSON.parse(JSON.stringify(packJson(data)))))

describe('packJson', () => {
  test('keeps every rubric as it is, in the order that it has', () => {
    for (const kept of [FOR_SHEETS, FOR_PAGES]) {
      const stripped = stripRubric(rubric, kept)
      expect(again(stripped as unknown as TextJson)).toBe(JSON.stringify(stripped))
    }
  })

  test('keeps any data without numbers', () => {
    const text = fc.oneof(
      fc.constantFrom('id', 'A', 'A.I', 'A.I.1', 'A.I.1.x', 'A.II', 'points', 'long enough', ''),
      fc.string().filter((one) => !/^[.~]/.test(one)),
    )
    const key = fc.constantFrom('id', 'label', 'children', 'x', 'y')
    const { json } = fc.letrec<{ json: TextJson }>((tie) => ({
      json: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        text,
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('json'), { maxLength: 4 }),
        fc.dictionary(key, tie('json'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(json, (data) => {
        expect(again(data)).toBe(JSON.stringify(data))
      }),
      { numRuns: 2000 },
    )
  })

  test('refuses what it could not restore', () => {
    expect(() => packJson({ a: 1 } as never)).toThrow(new TypeError('numbers are not packed'))
    expect(() => packJson(['.a'])).toThrow(new TypeError('a text may not begin as .a does'))
    expect(() => packJson({ id: 'a', x: '~b' })).toThrow(new TypeError('a text may not begin as ~b does'))
  })
})
