import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ProjectCopy, projectCopy } from './projectCopy'

const TSX = ['--import', 'tsx'] as const
const FINGERPRINTS = 'test/gates/fingerprints.json'
const VERSIONS = 'test/gates/rubricVersions.json'
const PEKPPP = 'rubrics/pekppp-2023.json'
const LAYOUT = 'rubrics/layouts/portalrb-2026.json'

const SETS = [
  ...['lkes', 'corpus', 'conventions', 'drafts', 'survey', 'submission', 'stages', 'kawasan', 'monitoring', 'profiles'],
  'pekppp',
]

/** Comparisons that are wrong on a threshold only. */
const WRONG = [
  {
    what: 'points on a minimum',
    edits: [['src/score/Amount.ts', 'return units >= minimum', 'return units > minimum']],
    sets: ['lkes', 'corpus', 'conventions', 'drafts', 'stages', 'kawasan', 'monitoring', 'profiles'],
  },
  {
    what: 'an integration score on its minimum',
    edits: [['src/exact/printedFraction.ts', 'missing <= 0n', 'missing < 0n']],
    sets: ['kawasan', 'monitoring'],
  },
  {
    what: 'what other functions compare',
    edits: [
      ['src/survey/surveyIndex.ts', 'counted.length >= minimum', 'counted.length > minimum'],
      ['src/submission/readFact.ts', 'fractionOfDecimal(minimum)) >= 0', 'fractionOfDecimal(minimum)) > 0'],
      ['src/monitoring/monitorPredicate.ts', 'today > nextReportDue', 'today >= nextReportDue'],
    ],
    sets: ['survey', 'submission', 'stages', 'monitoring'],
  },
] as const

// A process loads the whole library anew.
vi.setConfig({ testTimeout: 120_000 })

let copy: ProjectCopy
beforeAll(() => {
  copy = projectCopy()
})
afterEach(() => copy.restore())
afterAll(() => copy.remove())

const json = (path: string) => JSON.parse(copy.read(path))

describe('npm run check:results', () => {
  const check = (...args: readonly string[]) => copy.node(...TSX, 'scripts/checkResults.ts', ...args)

  test('fails for results and data that are not those recorded, and records them', async () => {
    const { version } = json('package.json')
    copy.write(FINGERPRINTS, JSON.stringify([{ version, results: { lkes: '0' } }]))
    copy.write(VERSIONS, copy.read(VERSIONS))
    copy.write(PEKPPP, JSON.stringify({ ...json(PEKPPP), version: '99.0.0' }))
    const problems = [
      `The results of ${version} are not those recorded: lkes: say so under "Results that change", then record them.`,
      'pekppp-2023 99.0.0 is not recorded.',
    ]
    expect(await check()).toEqual({ code: 1, out: '', err: `${problems.join('\n')}\n` })
    const out = `Recorded the results of ${version}, and 1 new versions of data\n`
    expect(await check('--record', '--again')).toEqual({ code: 0, out, err: '' })
    expect(json(VERSIONS).at(-1)).toMatchObject({ id: 'pekppp-2023', version: '99.0.0' })
    const [{ results }] = json(FINGERPRINTS)
    expect(Object.keys(results)).toEqual(SETS)
    for (const hash of Object.values(results)) expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(Object.values(results)).size).toBe(SETS.length)
  })

  test('records no other results of a version that has some', async () => {
    const { version } = json('package.json')
    copy.write(FINGERPRINTS, JSON.stringify([{ version, results: { lkes: '0' } }]))
    const refusal = `The results of ${version} are recorded already, and these are others: lkes. Give them another version; only before ${version} is published, record them with --record --again.\n`
    expect(await check('--record')).toEqual({ code: 1, out: '', err: refusal })
    expect(json(FINGERPRINTS)).toEqual([{ version, results: { lkes: '0' } }])
  })

  test.each(WRONG)('names the sets that a wrong comparison changes: $what', async ({ edits, sets }) => {
    const { version } = json('package.json')
    for (const [path, found, by] of edits) copy.edit(path, found, by)
    const problem = `The results of ${version} are not those recorded: ${sets.join(', ')}: say so under "Results that change", then record them.`
    const { code, err } = await check()
    // Whatever the CHANGELOG says of this version stands below.
    expect({ code, problem: err.split('\n')[0] }).toEqual({ code: 1, problem })
  })

  test('records no other data under a number that is taken', async () => {
    const before = copy.read(VERSIONS)
    const { version, title, ...rest } = json(PEKPPP)
    copy.write(PEKPPP, JSON.stringify({ ...rest, version, title: { ...title, en: 'Index' } }))
    const err = `pekppp-2023 ${version} is not the data recorded: give it another version, then record that.\n`
    expect(await check('--record')).toEqual({ code: 1, out: '', err })
    expect(copy.read(VERSIONS)).toBe(before)
  })
})

test('npm run check:generated fails for files that are missing, out of date or left over, and says which', async () => {
  copy.write('rubrics/schema/result.schema.json', null)
  copy.write('src/generated/permenpanrb-52-2014.ts', 'export {}\n')
  copy.write('rubrics/schema/old.schema.json', '{}\n')
  copy.edit('docs/codes.md', 'Codes are stable', 'Codes change')
  expect(await copy.node(...TSX, 'scripts/generate.ts', '--check')).toEqual({
    code: 1,
    out: '',
    err: [
      'Missing, run "npm run generate": rubrics/schema/result.schema.json',
      'Out of date, run "npm run generate": docs/codes.md',
      'Made by nothing any more, run "npm run generate": src/generated/permenpanrb-52-2014.ts, rubrics/schema/old.schema.json',
      '',
    ].join('\n'),
  })
})

test('the workbook is not written for a layout that lacks a cell', async () => {
  const layout = json(LAYOUT)
  const items = layout.items.filter(({ cell }: { readonly cell: string }) => cell !== 'B.I.a')
  copy.write(LAYOUT, JSON.stringify({ ...layout, items }))
  const { code, err } = await copy.node(...TSX, 'scripts/workbook.ts')
  expect(code).toBe(1)
  expect(err).toContain('Error: The layout portalrb-2026 has no cell B.I.a\n')
  expect(() => copy.read('dist/lke-permenpanrb-90-2021.xlsx')).toThrow('ENOENT')
})
