import { describe, expect, test } from 'vitest'
import { definePekppp, type Issue, ippCategory, ippIndex, type Pekppp, RubricError } from 'zona-integritas'
import { pekppp2023 } from 'zona-integritas/rubrics/pekppp-2023'
import { type Draft, draftOf } from '../helpers/smallRubric'
import { isDeepFrozen } from '../helpers/surveys'

type Data = Draft<Pekppp>

/** The shipped data with something changed. */
const changed = (change: (draft: Data) => void): Pekppp => {
  const draft = draftOf(pekppp2023 as Pekppp)
  change(draft)
  return draft as Pekppp
}

const issuesOf = (data: unknown, locale?: 'id' | 'en'): readonly Issue[] => {
  try {
    definePekppp(data as Pekppp, locale)
  } catch (error) {
    if (error instanceof RubricError) return error.issues
    throw error
  }
  return []
}
const problems = (change: (draft: Data) => void) => issuesOf(changed(change)).map(({ path, code }) => [path, code])

/** Takes what must be there. */
const at = <T>(list: readonly T[], place: number): T => {
  const found = list[place]
  if (found === undefined) throw new RangeError(`nothing at ${place}`)
  return found
}

describe('definePekppp takes', () => {
  test('what is shipped, and returns a frozen copy', () => {
    const data = changed(() => {})
    const before = structuredClone(data)
    const own = definePekppp(data)
    expect(own).toEqual(before)
    expect(own).not.toBe(data)
    expect(isDeepFrozen(own)).toBe(true)
    expect([data, Object.isFrozen(data), Object.isFrozen(data.forms)]).toEqual([before, false, false])
    expect(ippIndex(own, { f02: 4.2, f03: 4 }).index).toBe('4.15')
  })

  test('other weights, forms and aspects', () => {
    const own = definePekppp(
      changed((draft) => {
        draft.id = 'pekppp-latihan'
        at(draft.forms, 0).weight = '0.60'
        at(draft.forms, 1).weight = '0.3'
        draft.forms.push({ ...at(draft.forms, 1), id: 'f01', weight: '0.1' })
        draft.aspects = draft.aspects.slice(0, 2)
        at(draft.aspects, 0).weight = '0.333'
        at(draft.aspects, 1).weight = '0.667'
      }),
    )
    const result = ippIndex(own, { f02: { policy: 3, staff: 5 }, f03: 4, f01: 1 })
    // 0.6 (0.333 x 3 + 0.667 x 5) + 0.3 x 4 + 0.1
    expect([result.index, result.pekppp.id, Object.keys(result.forms)]).toEqual([
      '3.9004',
      'pekppp-latihan',
      ['f02', 'f03', 'f01'],
    ])
  })

  test('other bands, decimals and maxima, and another choice as the default', () => {
    const own = definePekppp(
      changed((draft) => {
        draft.scale.maximum = '100'
        draft.categories.decimals = 0
        draft.categories.bands = [
          { category: 'rendah', from: '0', to: '59' },
          { category: 'sedang', from: '60', to: '60' },
          { category: 'tinggi', from: '61', to: '100' },
        ]
        at(draft.conventions, 0).default = 'cut'
      }),
    )
    const category = (index: `${number}`, choice?: string) => {
      const options = choice === undefined ? undefined : { conventions: { bandRounding: choice } }
      return ippCategory(own, index, options).category
    }
    expect(['59', '59.99', '60', '60.5', '61', '100'].map((index) => category(index as `${number}`))).toEqual([
      'rendah',
      'rendah',
      'sedang',
      'sedang',
      'tinggi',
      'tinggi',
    ])
    expect([category('59.49', 'halfUp'), category('59.5', 'halfUp'), category('60.5', 'halfUp')]).toEqual([
      'rendah',
      'sedang',
      'tinggi',
    ])
    expect(ippIndex(own, { f02: 60, f03: 60 }).category).toMatchObject({
      category: 'sedang',
      from: '60',
      to: '60',
      meaning: null,
    })
  })
})

describe('definePekppp refuses', () => {
  test('weights that do not sum to 1, by however little', () => {
    expect(problems((draft) => Object.assign(at(draft.forms, 0), { weight: '0.75000000000000000001' }))).toEqual([
      [['forms'], 'rubric_weights'],
    ])
    expect(problems((draft) => Object.assign(at(draft.forms, 1), { weight: '0.2' }))).toEqual([
      [['forms'], 'rubric_weights'],
    ])
    expect(problems((draft) => Object.assign(at(draft.aspects, 5), { weight: '0.11999999999999999999' }))).toEqual([
      [['aspects'], 'rubric_weights'],
    ])
    const issues = issuesOf(
      changed((draft) => Object.assign(at(draft.forms, 1), { weight: '0.3' })),
      'en',
    )
    expect(issues).toEqual([
      {
        code: 'rubric_weights',
        path: ['forms'],
        params: { id: 'forms', sum: '0.75 + 0.3', weight: '1' },
        message: 'The weights below "forms" add up to 0.75 + 0.3 instead of 1.',
      },
    ])
  })

  test('ids that are used twice', () => {
    expect(problems((draft) => Object.assign(at(draft.forms, 1), { id: 'f02' }))).toEqual([
      [['forms', 'f02'], 'rubric_duplicate_id'],
    ])
    expect(problems((draft) => Object.assign(at(draft.aspects, 1), { id: 'policy' }))).toEqual([
      [['aspects', 'policy'], 'rubric_duplicate_id'],
    ])
    expect(problems((draft) => Object.assign(at(draft.categories.bands, 8), { category: 'A-' }))).toEqual([
      [['bands', 'A-'], 'rubric_duplicate_id'],
    ])
  })

  test.each([
    ['a gap', 1, { from: '1.02' }, ['E']],
    ['an overlap', 1, { from: '1' }, ['E']],
    ['a gap at the end of a band', 0, { to: '0.99' }, ['E']],
    ['an overlap at the end of a band', 0, { to: '1.01' }, ['E']],
    ['a gap finer than a hundredth', 0, { to: '1.001' }, ['F', 'E']],
    ['a band that ends before it begins', 3, { to: '2' }, ['C-', 'C']],
    ['a first band above 0', 0, { from: '0.01' }, ['F']],
    ['a last band below the maximum', 8, { to: '4.99' }, [undefined]],
    ['a last band above the maximum', 8, { to: '5.01' }, [undefined]],
  ] as const)('%s', (_, place, change, named) => {
    expect(problems((draft) => Object.assign(at(draft.categories.bands, place), change))).toEqual(
      named.map((category) => [category === undefined ? ['bands'] : ['bands', category], 'rubric_bands']),
    )
  })

  test('bands in another order', () => {
    const issues = problems((draft) => void draft.categories.bands.reverse())
    expect(issues.length).toBeGreaterThan(8)
    expect(new Set(issues.map(([, code]) => code))).toEqual(new Set(['rubric_bands']))
  })

  test('bands finer than the decimals to which an index is rounded', () => {
    // Rounded to 1.01, no index lies in either band.
    const finer = (draft: Data) => {
      Object.assign(at(draft.categories.bands, 0), { to: '1.005' })
      Object.assign(at(draft.categories.bands, 1), { from: '1.015' })
    }
    expect(problems(finer).map(([, code]) => code)).toContain('rubric_bands')
  })

  test('bands whose decimals are others', () => {
    expect(problems((draft) => Object.assign(draft.categories, { decimals: 1 })).length).toBe(8)
    expect(
      issuesOf(
        changed((draft) => Object.assign(at(draft.categories.bands, 1), { from: '1.02' })),
        'en',
      ),
    ).toEqual([
      {
        code: 'rubric_bands',
        path: ['bands', 'E'],
        params: { id: 'E', from: '1.02' },
        message: 'The band of "E" that begins at 1.02 does not join the one beside it in order.',
      },
    ])
  })

  test('a rounding or a default that there is not', () => {
    expect(problems((draft) => Object.assign(draft.categories, { rounding: 'bulat' }))).toEqual([
      [['categories'], 'rubric_unknown_reference'],
    ])
    expect(problems((draft) => Object.assign(at(draft.conventions, 0), { default: 'up' }))).toEqual([
      [['bandRounding'], 'rubric_unknown_reference'],
    ])
    expect(problems((draft) => Object.assign(at(draft.conventions, 0), { default: 'toString' }))).toEqual([
      [['bandRounding'], 'rubric_unknown_reference'],
    ])
  })

  test('a rounding with choices that mean nothing to it', () => {
    const choices = { up: { id: 'Ke atas', en: 'Up' }, down: { id: 'Ke bawah', en: 'Down' } }
    expect(
      problems((draft) => Object.assign(at(draft.conventions, 0), { default: 'down', choices })).length,
    ).toBeGreaterThan(0)
  })

  test('every problem at once', () => {
    const issues = problems((draft) => {
      at(draft.forms, 0).weight = '0.7'
      at(draft.forms, 1).id = 'f02'
      at(draft.aspects, 0).weight = '0.25'
      at(draft.categories.bands, 4).from = '2.52'
      at(draft.categories.bands, 8).to = '4.9'
      draft.categories.rounding = 'bulat'
      at(draft.conventions, 0).default = 'up'
    })
    expect(issues).toEqual([
      [['forms', 'f02'], 'rubric_duplicate_id'],
      [['forms'], 'rubric_weights'],
      [['aspects'], 'rubric_weights'],
      [['bands', 'C'], 'rubric_bands'],
      [['bands'], 'rubric_bands'],
      [['bandRounding'], 'rubric_unknown_reference'],
      [['categories'], 'rubric_unknown_reference'],
    ])
  })

  test('a wrong shape, everywhere at once', () => {
    const data = changed((draft) => {
      Object.assign(draft, { format: 'zona-integritas.rubric.v1', version: '1', notes: 'x' })
      Object.assign(at(draft.forms, 0), { weight: 0.75 })
      Object.assign(at(draft.aspects, 1), { weight: '25%' })
      Object.assign(draft.categories, { decimals: 11, bands: [] })
    })
    const places = issuesOf(data).map(({ path, code }) => `${code} ${path.join('.')}`)
    expect([...places].sort()).toEqual(
      [
        'rubric_shape ',
        'rubric_shape aspects.1.weight',
        'rubric_shape categories.bands',
        'rubric_shape categories.decimals',
        'rubric_shape format',
        'rubric_shape forms.0.weight',
        'rubric_shape version',
      ].sort(),
    )
  })

  test.each([null, undefined, 5, 'x', []])('%j', (data) => {
    expect(issuesOf(data).map(({ code }) => code)).toEqual(['rubric_shape'])
  })

  test('lists that are empty', () => {
    expect(problems((draft) => Object.assign(draft, { forms: [], aspects: [] }))).toEqual([
      [['forms'], 'rubric_shape'],
      [['aspects'], 'rubric_shape'],
    ])
  })
})
