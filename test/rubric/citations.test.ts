import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import pekppp from '../../rubrics/pekppp-2023.json'
import older from '../../rubrics/permenpanrb-10-2019.json'
import current from '../../rubrics/permenpanrb-90-2021.json'

const RUBRICS: Readonly<Record<string, { readonly regulation: { readonly number: string } }>> = {
  'permenpanrb-90-2021': current,
  'permenpanrb-10-2019': older,
  'pekppp-2023': pekppp,
}

type Holder = Readonly<Record<string, unknown>>

interface Found {
  readonly path: string
  readonly value: unknown
  /** The objects around it, outermost first. */
  readonly around: readonly Holder[]
}

const everythingIn = (value: unknown, path = '', around: readonly Holder[] = []): readonly Found[] => {
  const here = { path, value, around }
  if (typeof value !== 'object' || value === null) return [here]
  const inside = Array.isArray(value) ? around : [...around, value as Holder]
  return [here, ...Object.entries(value).flatMap(([key, part]) => everythingIn(part, `${path}/${key}`, inside))]
}

const DECIMAL = /^\d+(\.\d+)?$/
/** Ids and names that read like figures, and are none. */
const NAMES = new Set(['id', 'grade', 'as', 'nodes', 'anyOf'])

const isFigure = ({ path, value, around }: Found): boolean => {
  const key =
    path
      .split('/')
      .filter((part) => !DECIMAL.test(part))
      .at(-1) ?? ''
  if (around.length < 1 || NAMES.has(key) || key === 'version') return false
  // The minima of grades are figures of the table as well; SPIP levels among them.
  return typeof value === 'number' || (typeof value === 'string' && DECIMAL.test(value))
}

const citationOf = (around: readonly Holder[]): Holder | undefined => around.filter((one) => 'source' in one).at(-1)

describe.each(Object.entries(RUBRICS))('%s', (_, data) => {
  const everything = everythingIn(data)
  const figures = everything.filter(isFigure)
  const cited = everything.flatMap(({ path, value }) => {
    if (typeof value !== 'object' || value === null || !('source' in value)) return []
    const { source, basis } = value as { source: { regulation: string; place: string }; basis?: unknown }
    return [{ path, source, basis }]
  })

  test('every figure stands under a source and a basis', () => {
    expect(figures.length).toBeGreaterThan(20)
    const without = figures.filter(({ around }) => {
      const { source, basis } = citationOf(around) ?? {}
      return source === undefined || basis === undefined
    })
    expect(without.map(({ path, value }) => [path, value])).toEqual([])
  })

  test('every source names a regulation and a place, beside a basis', () => {
    expect(cited.length).toBeGreaterThan(5)
    for (const { path, source, basis } of cited) {
      expect([path, Object.keys(source), basis]).toEqual([
        path,
        ['regulation', 'place'],
        expect.stringMatching(/^(law|practice|convention)$/),
      ])
      for (const words of Object.values(source))
        expect([path, words]).toEqual([path, expect.stringMatching(/^\S(.*\S)?$/)])
    }
  })

  test('law cites the regulation of the rubric, and nothing else does', () => {
    // What repeals a regulation says until when it was in force.
    const others = cited.filter(({ path }) => path !== '/regulation/inForce')
    const wrong = others.filter(
      ({ source, basis }) => (source.regulation === data.regulation.number) !== (basis === 'law'),
    )
    expect(wrong).toEqual([])
  })

  test('conventions, and only they, cite a decision record', () => {
    const wrong = cited.filter(({ source, basis }) => {
      const own =
        source.regulation === 'zona-integritas' && /^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/.test(source.place)
      return own !== (basis === 'convention')
    })
    expect(wrong).toEqual([])
  })

  test('every decision record that is named exists', () => {
    const named = [...new Set(JSON.stringify(data).match(/docs\/decisions\/[a-z0-9./-]+\.md/g) ?? [])]
    expect(named.length).toBeGreaterThan(0)
    const missing = named.filter((record) => !existsSync(fileURLToPath(new URL(`../../${record}`, import.meta.url))))
    expect(missing).toEqual([])
  })

  test('every choice left open says what its default is and cites on what it rests', () => {
    const conventions = everything.flatMap(({ path, value }) =>
      typeof value === 'object' && value !== null && 'choices' in value ? [{ path, ...(value as Holder) }] : [],
    ) as unknown as readonly (Holder & { path: string; choices: Holder; default: string; basis: string })[]
    expect(conventions.length).toBeGreaterThan(0)
    for (const one of conventions) {
      expect([one.path, Object.keys(one.choices)]).toEqual([one.path, expect.arrayContaining([one.default])])
      expect([one.path, one.basis]).toEqual([one.path, expect.stringMatching(/^(practice|convention)$/)])
    }
  })
})
