import { describe, expect, test } from 'vitest'
import { must, refusalOf, sectioned, sections } from '../helpers/sectionedRubric'

type Path = readonly (string | number)[]
type Node = Record<string, unknown>
type SectionedDraft = Parameters<Parameters<typeof sectioned>[0]>[0]

const at = (draft: unknown, path: Path): Node => path.reduce<unknown>((node, key) => (node as Node)[key], draft) as Node

/** What the first issue of a rubric says, and how many there are. */
const shapeOf = (change: (draft: SectionedDraft) => void, locale: 'id' | 'en' = 'en') =>
  refusalOf(sectioned(change), locale).map(({ code, path, params }) => [code, path.join('/'), params['problem']])

/** Objects from caller's ids to values: they take any key. */
const RECORDS = new Set(['choices', 'minimum', 'anyOf', 'UNGGUL'])
const OPTIONAL = new Set([
  ...['conditions', 'criteria', 'drops', 'roles', 'by', 'conversion', 'equivalents', 'holders', 'dutyStamp'],
  ...['heldPredicate', 'unlessProposedFor', 'meaning'],
])

const objectsIn = (value: unknown, path: Path): readonly (readonly [Path, Node])[] => {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, part]) =>
    objectsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return Array.isArray(value) ? below : [[path, value as Node], ...below]
}

/** Every object of the sections that has a shape of its own. */
const shaped = Object.entries(sections())
  .flatMap(([name, section]) => objectsIn(section, [name]))
  .filter(([path]) => !RECORDS.has(String(path.at(-1))))

const UNKNOWN = 'unknown keys: lebih'
const MISSING = 'it is missing or of a wrong type'

describe('every object of every section', () => {
  test('is found', () => {
    expect(shaped.length).toBeGreaterThan(150)
  })

  test('takes no other key', () => {
    const found = shapeOf((d) => {
      for (const [path] of shaped) at(d, path)['lebih'] = 'x'
    })
    const expected = shaped.map(([path]) => ['rubric_shape', path.join('/'), UNKNOWN])
    expect(found.map(String).sort()).toEqual(expected.map(String).sort())
  })

  /** The keys that must be there, of all objects at one depth; `type` chooses the shape and stays. */
  const depths = [...new Set(shaped.map(([path]) => path.length))].sort()
  const keysAt = (depth: number) =>
    shaped.flatMap(([path, node]) =>
      Object.keys(node).flatMap((key) => {
        const place = path.join('/')
        const always = /\/conclusions\/\d+$|\/failures\/\d+$|^kawasan(\/criteria)?$/.test(place)
        const left = path.length !== depth || key === 'type' || (OPTIONAL.has(key) && !always)
        return left ? [] : [{ path: [...path, key], node, key }]
      }),
    )

  test('reaches from the sections down to sources', () => {
    expect(depths).toEqual([1, 2, 3, 4, 5, 6])
    expect(depths.flatMap(keysAt).length).toBeGreaterThan(500)
  })

  test.each(depths)('lacks none of its keys, at depth %d', (depth) => {
    const keys = keysAt(depth)
    const found = shapeOf((d) => {
      for (const { path, key } of keys) Reflect.deleteProperty(at(d, path.slice(0, -1)), key)
    })
    expect(found.map(([code, path]) => `${code} ${path}`).sort()).toEqual(
      keys.map(({ path }) => `rubric_shape ${path.join('/')}`).sort(),
    )
  })

  test.each(depths)('has keys of the right type, at depth %d', (depth) => {
    const keys = keysAt(depth)
    const found = shapeOf((d) => {
      for (const { path, node, key } of keys)
        at(d, path.slice(0, -1))[key] = typeof node[key] === 'boolean' ? 'x' : true
    })
    expect(found.map(([code, path]) => `${code} ${path}`).sort()).toEqual(
      keys.map(({ path }) => `rubric_shape ${path.join('/')}`).sort(),
    )
  })
})

const DECIMAL = 'it is written in a wrong form'
const VALUE = 'it is none of the accepted values'
const SHORT = 'it is empty or too short'
const LONG = 'it is too long'
const FORMS = 'it fits none of the forms'

type Case = readonly [path: string, given: unknown, problem: string]

/** Sets one value by its path. */
const set = (path: string, given: unknown) => (draft: SectionedDraft) => {
  const keys = path.split('/')
  at(draft, keys.slice(0, -1))[must(keys.at(-1))] = given
}

const CASES: readonly Case[] = [
  ['surveys/minimumRespondents/count', 0, SHORT],
  ['surveys/minimumRespondents/count', 29.5, MISSING],
  ['surveys/surveys/0/elements', [], SHORT],
  ['surveys/surveys/0/answers/maximum', '4,0', DECIMAL],
  ['surveys/surveys/0/answers/maximum', 4, MISSING],
  ['surveys/skm/factor', '-25', DECIMAL],
  ['surveys/blanks', '', SHORT],
  ['surveys/blanks', 'x'.repeat(101), LONG],
  ['submission/conditions', [], SHORT],
  ['submission/conditions/1/type', 'facts', FORMS],
  ['submission/conditions/1/level', 'kota', VALUE],
  ['submission/conditions/2/minimum', '1e2', DECIMAL],
  ['submission/conditions/3/years', 0, SHORT],
  ['submission/conditions/3/years', 1.5, MISSING],
  ['submission/conditions/3/years', 101, LONG],
  ['submission/conditions/4/tiers', [], SHORT],
  ['submission/conditions/6/month', 0, SHORT],
  ['submission/conditions/6/month', 13, LONG],
  ['submission/conditions/6/day', 0, SHORT],
  ['submission/conditions/6/day', 32, LONG],
  ['submission/conditions/8/anyOf/UNGGUL', [], SHORT],
  ['submission/scales/0/grades', [], SHORT],
  ['submission/scales/0/conversion/bands', [], SHORT],
  ['submission/holders/abovePercent', '30%', DECIMAL],
  ['submission/dutyStamp/rupiah', 0, SHORT],
  ['submission/dutyStamp/rupiah', 0.5, MISSING],
  ['stages/order', [], SHORT],
  ['stages/preEvaluation', [], SHORT],
  ['stages/conclusions', [], SHORT],
  ['stages/order/0/id', 'menteri', VALUE],
  ['stages/preEvaluation/0/number', 0, SHORT],
  ['stages/preEvaluation/0/exception', 'ya', MISSING],
  ['stages/conclusions/0/by', 'unit', VALUE],
  ['kawasan/aspects', [], SHORT],
  ['kawasan/scale/maximum', '.5', DECIMAL],
  ['kawasan/predicates/0/minimumIntegration', '6.5.', DECIMAL],
  ['kawasan/predicates/1/heldPredicate', [], SHORT],
  ['monitoring/reports/0/years', 0, SHORT],
  ['monitoring/reports/0/years', 101, LONG],
  ['monitoring/bar/years', 0, SHORT],
  ['monitoring/bar/years', 101, LONG],
  ['monitoring/bar/predicates', [], SHORT],
  ['monitoring/grounds/0/subjects/0', 'menteri', VALUE],
  ['profile/failures/0/id', 'other', VALUE],
  ['profile/failures/0/criteria', [], SHORT],
  ['variants/0/minima/0/minimum', '+1', DECIMAL],
  ['variants/0/minima/0/basis', 'hukum', VALUE],
  ['variants/0/label/en', '', SHORT],
]

describe('values', () => {
  test.each(CASES)('%s does not take %j', (path, given, problem) => {
    expect(shapeOf(set(path, given))).toEqual([['rubric_shape', path, problem]])
  })

  test.each<readonly [path: string, given: unknown]>([
    ['surveys/minimumRespondents/count', 1],
    ['submission/conditions/3/years', 100],
    ['submission/conditions/6/month', 12],
    ['submission/conditions/6/day', 28],
    ['submission/dutyStamp/rupiah', 1],
    ['stages/preEvaluation/0/number', 99],
    ['monitoring/bar/years', 1],
    ['monitoring/grounds/0/subjects', []],
    ['kawasan/kinds', []],
    ['variants/0/minima', []],
  ])('%s takes %j', (path, given) => {
    expect(shapeOf(set(path, given))).toEqual([])
  })

  test('a minimum of grades is a grade, or one for each group', () => {
    for (const given of [5, ['A'], null]) {
      expect(shapeOf(set('submission/conditions/0/minimum/LULUS', given))).toEqual([
        ['rubric_shape', 'submission/conditions/0/minimum/LULUS', FORMS],
      ])
    }
  })
})

describe('several at once', () => {
  const bad = sectioned((d) => {
    set('surveys/minimumRespondents/count', 0)(d)
    set('kawasan/scale/lebih', 1)(d)
    set('profile/failures/0/id', 'x')(d)
    Reflect.deleteProperty(d.monitoring, 'bar')
    // Wrong between figures as well, which is told only once the shape is right.
    must(d.categories[0]).predicate = 'C'
  })

  test('each with its place, in both languages', () => {
    expect(refusalOf(bad, 'en').map(({ message }) => message)).toEqual([
      'The rubric has a wrong shape at surveys > minimumRespondents > count: it is empty or too short.',
      'The rubric has a wrong shape at kawasan > scale: unknown keys: lebih.',
      'The rubric has a wrong shape at monitoring > bar: it is missing or of a wrong type.',
      'The rubric has a wrong shape at profile > failures > 0 > id: it is none of the accepted values.',
    ])
    expect(refusalOf(bad, 'id').map(({ message }) => message)).toEqual([
      'Bentuk rubrik salah pada surveys > minimumRespondents > count: kosong atau terlalu pendek.',
      'Bentuk rubrik salah pada kawasan > scale: kunci yang tidak dikenal: lebih.',
      'Bentuk rubrik salah pada monitoring > bar: jenis datanya keliru atau tidak ada.',
      'Bentuk rubrik salah pada profile > failures > 0 > id: nilainya bukan salah satu yang diterima.',
    ])
  })
})
