import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  bounds,
  checkSubmission,
  determineKawasan,
  evaluate,
  type KawasanInput,
  type Rubric,
  readAnswers,
  type Submission,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { issuesTold, runCli, type World } from '../helpers/fakeIo'

const lke = permenpanrb90_2021
const process = JSON.parse(readFileSync('docs/examples/process.json', 'utf8'))
const submission = process.submission as Submission<typeof lke>
const sample = JSON.parse(readFileSync('docs/examples/answers.json', 'utf8'))
const json = (result: unknown) => `${JSON.stringify(result, null, 2)}\n`

const told = async (args: readonly string[], world: World) => {
  const ran = await runCli([...args, '--problems=json', '--locale=en'], world)
  return { ...ran, issues: issuesTold(ran.stderr) }
}

describe('bounds', () => {
  const draft = { 'B.I.a': 3.5, 'B.I.b': 'A' } as const

  test('writes what an unfinished LKE may still come to', async () => {
    const stdin = '[{"id":"B.I.a","value":3.5},{"id":"B.I.b","value":"a"}]'
    const ran = await runCli(['bounds'], { stdin })
    expect(ran).toMatchObject({ code: 0, stdout: json(bounds(lke, draft)) })
    expect(ran.stderr).toContain('[read_case]')
    const args = ['--held=none', '--locale=en', '--convention', 'nothingToCount.A.II.1.i.a=full']
    const stated = await runCli(['bounds', ...args], { stdin: JSON.stringify(draft) })
    const options = { heldPredicate: null, locale: 'en', conventions: { 'nothingToCount.A.II.1.i.a': 'full' } } as const
    expect(stated).toMatchObject({ code: 0, stderr: '', stdout: json(bounds(lke, draft, options)) })
    expect(stated.stdout).not.toBe(json(bounds(lke, draft)))
  })

  test('takes no answers that cannot be read, nor any percentage where percentages are refused', async () => {
    const stdin = '{"B.I.a":5,"A.II.4.i.a":{"percent":50},"A.I.1.i.a":"x"}'
    const { code, stdout, issues } = await told(['bounds', '--convention=percentGiven=reject'], { stdin })
    expect([code, stdout]).toEqual([1, ''])
    expect(issues.map(({ code: one, path }) => [one, path])).toEqual([
      ['invalid_choice', ['A.I.1.i.a']],
      ['index_out_of_range', ['B.I.a']],
      ['percent_rejected', ['A.II.4.i.a']],
    ])
    expect((await told(['bounds', '--convention=x=y'], { stdin })).code).toBe(2)
  })

  test('reads answers as it is told to', async () => {
    const stdin = '{"B.I.a":90}'
    expect((await told(['bounds'], { stdin })).code).toBe(1)
    expect(await runCli(['bounds', '--surveys=skm'], { stdin })).toMatchObject({
      code: 0,
      stdout: json(bounds(lke, { 'B.I.a': '3.6' })),
    })
  })
})

describe('check-submission', () => {
  test('writes whether a unit may be proposed', async () => {
    const stdin = JSON.stringify(submission)
    const ran = await runCli(['check-submission'], { stdin })
    expect(ran).toMatchObject({ code: 0, stderr: '', stdout: json(checkSubmission(lke, submission)) })
    const late = { ...submission, today: '2026-12-01' as const, instansi: { ...submission.instansi, sakip: 60 } }
    const options = { conventions: { sakipEdge: 'atLeast' }, locale: 'en' } as const
    const other = await runCli(['check-submission', '--convention=sakipEdge=atLeast', '--locale=en', 'late.json'], {
      files: { 'late.json': JSON.stringify(late) },
    })
    expect(other).toMatchObject({ code: 0, stderr: '', stdout: json(checkSubmission(lke, late, options)) })
    expect(checkSubmission(lke, late, options).status).toBe('notReady')
  })

  test('tells every problem of the facts', async () => {
    const { code, stdout, issues } = await told(['check-submission'], { stdin: '{"category":"WBKK","todayy":1}' })
    expect([code, stdout]).toEqual([1, ''])
    expect(issues.map(({ code: one, path }) => [one, path])).toEqual([
      ['unknown_field', ['todayy']],
      ['invalid_field', ['category']],
      ['missing_field', ['today']],
      ['missing_field', ['instansi']],
      ['missing_field', ['unit']],
      ['missing_field', ['documents']],
    ])
    expect((await told(['check-submission'], { stdin: '[]' })).issues).toMatchObject([{ code: 'facts_not_object' }])
  })

  test('tells a convention that it does not use as wrong usage, unless the input is bad, too', async () => {
    const args = ['check-submission', '--convention=percentGiven=reject']
    const usage = await told(args, { stdin: JSON.stringify(submission) })
    expect(usage).toMatchObject({ code: 2, stdout: '', issues: [{ code: 'unused_convention' }] })
    const both = await told(args, { stdin: '{}' })
    expect(both.code).toBe(1)
    expect(both.issues.map(({ code }) => code).slice(0, 2)).toEqual(['unused_convention', 'missing_field'])
    expect(await told(['check-submission', '--convention=x'], {})).toMatchObject({
      code: 2,
      issues: [{ code: 'invalid_option' }],
    })
  })

  test('needs a rubric that says what a submission takes', async () => {
    const { submission: _, stages: __, kawasan: ___, monitoring: ____, ...rest } = lke as Rubric
    const files = { 'own.json': JSON.stringify({ ...rest, id: 'own' }) }
    const { code, issues } = await told(['check-submission', '--rubric=own.json'], { stdin: '{}', files })
    expect(code).toBe(1)
    expect(issues).toMatchObject([{ code: 'rubric_missing_section' }])
  })

  test('knows the older regulation', async () => {
    const { code, issues } = await told(['check-submission', '--rubric=permenpanrb-10-2019'], { stdin: '{}' })
    expect(code).toBe(1)
    const names = issues.map(({ path }) => path)
    expect(names).toContainEqual(['category'])
    expect(() => checkSubmission(permenpanrb10_2019, {} as never)).toThrow()
  })
})

describe('kawasan', () => {
  const read = readAnswers(lke, sample)
  const evaluation = JSON.parse(JSON.stringify(evaluate(lke, read.answers as never, { heldPredicate: null })))
  const input = {
    ...process.kawasan,
    units: [{ id: 'A', evaluation }, ...process.kawasan.units],
  } as unknown as KawasanInput<typeof lke>

  test('judges units by results of evaluate and by predicates that they hold', async () => {
    const ran = await runCli(['kawasan'], { stdin: JSON.stringify(input) })
    expect(ran).toMatchObject({ code: 0, stderr: '', stdout: json(determineKawasan(lke, input)) })
    expect(JSON.parse(ran.stdout).units.map(({ evaluated }: { evaluated: boolean }) => evaluated)).toEqual([
      true,
      false,
      false,
    ])
    const args = ['kawasan', '--convention=aspectsCombined=lowest', '--locale', 'en']
    const options = { conventions: { aspectsCombined: 'lowest' }, locale: 'en' } as const
    const lowest = await runCli(args, { stdin: JSON.stringify(input) })
    expect(lowest.stdout).toBe(json(determineKawasan(lke, input, options)))
    expect(lowest.stdout).not.toBe(ran.stdout)
  })

  test('takes the output of evaluate as it is', async () => {
    const { stdout } = await runCli(['evaluate', '--held=none'], { stdin: JSON.stringify(sample) })
    const stdin = `{"kind":"localGovernment","integration":null,"heldPredicate":null,"units":[{"id":"A","evaluation":${stdout}}]}`
    expect((await runCli(['kawasan'], { stdin })).code).toBe(0)
  })

  test('tells every problem of what it reads', async () => {
    const stdin = '{"kind":"sea","units":[{"id":"A","evaluation":{}},{"id":"A"}],"integration":11,"heldPredicate":null}'
    const { code, stdout, issues } = await told(['kawasan'], { stdin })
    expect([code, stdout]).toEqual([1, ''])
    expect(issues.map(({ code: one, path }) => [one, path])).toEqual([
      ['invalid_field', ['kind']],
      ['not_a_result', ['units', 0, 'evaluation']],
      ['duplicate_entry', ['units', 1, 'id']],
      ['one_of_fields', ['units', 1]],
      ['invalid_field', ['integration']],
    ])
  })
})
