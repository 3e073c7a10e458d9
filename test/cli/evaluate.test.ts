import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluate, type PartialOptions, readAnswers, withVariants } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { issuesTold, runCli, type World } from '../helpers/fakeIo'

const sample = readFileSync('docs/examples/answers.json', 'utf8')
const { answers } = readAnswers(permenpanrb90_2021, JSON.parse(sample))
const DRAFT = '{"A.I.1.i.a":"Ya","B.I.a":3.6}'

const told = async (args: readonly string[], world: World) => {
  const ran = await runCli(['evaluate', ...args, '--problems=json', '--locale=en'], world)
  return { ...ran, issues: issuesTold(ran.stderr) }
}
/** A rubric as its file holds it. */
const fileOf = (rubric: object) => JSON.stringify(rubric)
const expected = (given: object, options: object) =>
  `${JSON.stringify(evaluate(permenpanrb90_2021, given, options as PartialOptions<typeof permenpanrb90_2021>), null, 2)}\n`

describe('evaluate', () => {
  test('writes the whole result as JSON', async () => {
    const ran = await runCli(['evaluate'], { stdin: sample })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toBe(expected(answers, {}))
  })

  test('exits 0 whether the minima are met or not', async () => {
    for (const stdin of [sample, '{}'])
      expect((await runCli(['evaluate', '--unanswered=zero'], { stdin })).code).toBe(0)
  })

  test.each([
    [['--held', 'WBK'], { heldPredicate: 'WBK' }],
    [['--held=WBBM'], { heldPredicate: 'WBBM' }],
    [['--held', 'none'], { heldPredicate: null }],
    [['--unanswered', 'exclude'], { unanswered: 'exclude' }],
    [['--locale', 'en'], { locale: 'en' }],
    [['--format', 'json'], {}],
    [
      ['--convention', 'nothingToCount.A.II.1.i.a=full', '--convention=nothingToCount.A.II.5.ii.a=zero'],
      { conventions: { 'nothingToCount.A.II.1.i.a': 'full', 'nothingToCount.A.II.5.ii.a': 'zero' } },
    ],
    [['--contradictions', 'warn'], { contradictions: 'warn' }],
  ])('%j are options of the evaluation', async (args, options) => {
    const ran = await runCli(['evaluate', ...args], { stdin: sample })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toBe(expected(answers, options))
  })

  test('leaves no option out when a draft is evaluated', async () => {
    const args = ['--unanswered=zero', '--held=WBK', '--convention=percentGiven=reject', '--locale=en']
    const options = { unanswered: 'zero', heldPredicate: 'WBK', conventions: { percentGiven: 'reject' }, locale: 'en' }
    const ran = await runCli(['evaluate', ...args], { stdin: DRAFT })
    expect(ran.stdout).toBe(expected(JSON.parse(DRAFT), options))
  })

  test('refuses contradictory counts on request', async () => {
    const stdin = '{"A.II.5.ii.a":{"harusDitindaklanjuti":1,"sedangDiproses":1,"selesai":1}}'
    const { code, stdout, issues } = await told(['--unanswered=zero', '--contradictions=reject'], { stdin })
    expect([code, stdout]).toEqual([1, ''])
    expect(issues).toMatchObject([{ kind: 'problem', code: 'counts_contradict' }])
  })

  test('reads rows, and says on stderr what it changed', async () => {
    const stdin = '[{"id":"A_I_1_i_a","value":" ya "},{"id":"B.I.a","value":"3,60"}]'
    const ran = await runCli(['evaluate', '--unanswered', 'zero'], { stdin })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toBe(expected({ 'A.I.1.i.a': 'Ya', 'B.I.a': '3.60' }, { unanswered: 'zero' }))
    expect(ran.stderr).toBe(`Catatan: 3
  0 > value  [read_id]
    Id "A_I_1_i_a" dibaca sebagai A.I.1.i.a.
  0 > value  [read_case]
    " ya " dibaca sebagai "Ya".
  1 > value  [read_decimal_comma]
    Koma desimal: "3,60" dibaca sebagai "3.60".
`)
    const { issues } = await told(['--unanswered=zero'], { stdin })
    expect(issues.map(({ kind, code }) => [kind, code])).toEqual([
      ['note', 'read_id'],
      ['note', 'read_case'],
      ['note', 'read_decimal_comma'],
    ])
  })

  test('tells all that it refuses, and nothing on stdout', async () => {
    const stdin = '{"A.I.1.i.a":"ya","A.I.1.i.b":"Z","A.I.1.i.q":1,"B.II.a":"x","A.II.4.i.a":{"sasaran":"1.000"}}'
    const ran = await runCli(['evaluate', '--unanswered=zero'], { stdin })
    expect(ran).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `Catatan: 1
  A.I.1.i.a  [read_case]
    "ya" dibaca sebagai "Ya".
Masalah: 4
  A.I.1.i.q  [unknown_cell]
    Tidak ada isian "A.I.1.i.q" dalam rubrik ini. Mungkin maksudnya "A.I.1.i.a".
  A.I.1.i.b  [invalid_choice]
    "Z" bukan pilihan untuk A.I.1.i.b; yang diterima: A, B, C.
  A.II.4.i.a > sasaran  [ambiguous_count]
    "1.000" untuk "sasaran" pada A.II.4.i.a dapat berarti ribuan atau desimal. Tulis tanpa titik atau koma, atau pakai opsi counts: "groupedThousands" atau "decimal".
  B.II.a  [invalid_index]
    "x" bukan indeks survei untuk B.II.a; yang diterima: angka atau teks desimal dengan titik dari 0 sampai 4, atau { sum, count }.
`,
    })
  })

  test('tells once why a question has no answer, and of the others that they have none', async () => {
    const { code, issues } = await told([], {
      stdin: JSON.stringify({ ...answers, 'A.I.1.i.a': 'maybe', 'B.I.a': null }),
    })
    expect(code).toBe(1)
    expect(issues.map(({ code: one, path }) => [one, path])).toEqual([
      ['invalid_choice', ['A.I.1.i.a']],
      ['missing_answer', ['B.I.a']],
    ])
  })

  test('keeps problems of no question beside rows that are none', async () => {
    const value = (cell: string) => ({ id: `A.II.5.ii.a.${cell}`, value: 1 })
    const stdin = JSON.stringify([7, ...['harusDitindaklanjuti', 'sedangDiproses', 'selesai'].map(value)])
    const { code, issues } = await told(['--unanswered=zero', '--contradictions=reject'], { stdin })
    expect(code).toBe(1)
    expect(issues.map((one) => one['code'])).toEqual(['invalid_row', 'counts_contradict'])
  })

  test('lists many missing answers by their ids, and up to five in full', async () => {
    const ids = Object.keys(answers)
    const without = (count: number) =>
      JSON.stringify(Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.slice(0, count).includes(id))))
    const five = await runCli(['evaluate', '--locale=en'], { stdin: without(5) })
    expect(five.stderr.split('\n').filter((line) => line.endsWith('[missing_answer]'))).toHaveLength(5)
    expect(five.stderr).toContain(
      '  A.I.1.i.a  [missing_answer]\n    A.I.1.i.a is unanswered. Answer with Ya, Tidak, or',
    )
    expect(await runCli(['evaluate', '--locale=en'], { stdin: without(6) })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `Problems: 6
  Unanswered: 6  [missing_answer]
    ${ids.slice(0, 6).join(', ')}
    For an LKE that is not finished, add --unanswered zero.
`,
    })
    const { issues } = await told([], { stdin: '{}' })
    expect(issues).toHaveLength(113)
  })

  test.each(['null', '7', '"x"', 'true'])('%s holds no answers, and that is all that is told', async (stdin) => {
    const { code, issues } = await told([], { stdin })
    expect(code).toBe(1)
    expect(issues).toMatchObject([{ code: 'input_not_rows', path: [] }])
  })

  test.each([
    [
      ['--counts', 'groupedThousands'],
      '{"A.II.4.i.a":{"sasaran":"1.000","sasaranTercapai":"500"}}',
      { sasaran: 1000, sasaranTercapai: 500 },
    ],
    [
      ['--counts', 'decimal'],
      '{"A.II.4.i.a":{"sasaran":"1.000","sasaranTercapai":"1"}}',
      { sasaran: 1, sasaranTercapai: 1 },
    ],
    [['--percentages', 'fraction'], '{"A.II.4.i.a":0.5}', { percent: '50' }],
    [['--percentages', 'percent'], '{"A.II.4.i.a":0.5}', { percent: '0.5' }],
    [['--zero-one', 'worstBest'], '{"A.I.1.i.a":1}', 'Ya'],
    [['--surveys', 'skm'], '{"B.I.a":90}', '3.6'],
    [['--surveys', 'index'], '{"B.I.a":0.5}', '0.5'],
  ])('%j says how to read %s', async (args, stdin, answer) => {
    expect((await runCli(['evaluate', '--unanswered=zero'], { stdin })).code).toBe(1)
    const { code, stdout } = await runCli(['evaluate', '--unanswered=zero', ...args], { stdin })
    expect(code).toBe(0)
    const [id = ''] = Object.keys(JSON.parse(stdin))
    expect(JSON.parse(stdout).nodes[id].answer).toEqual(answer)
  })
})

describe('the options that the rubric knows', () => {
  test('are told with what there is, before anything is read', async () => {
    const files = { 'a.json': new Error('was read') }
    const args = ['a.json', '--held=WBB', '--convention=nothing', '--convention=x=y', '--convention=percentGiven=maybe']
    const { code, stdout, issues } = await told([...args, '--convention', 'x=z'], { files })
    expect([code, stdout]).toEqual([2, ''])
    expect(issues).toMatchObject([
      {
        code: 'invalid_option',
        path: ['--held'],
        message: 'Option "--held" does not take "WBB"; accepted: WBK, WBBM, none.',
        suggestion: 'Perhaps "WBK" is meant.',
      },
      {
        code: 'invalid_option',
        path: ['--convention'],
        message: 'Option "--convention" does not take "nothing"; accepted: id=choice.',
      },
      { code: 'repeated_option', path: ['--convention', 'x'], params: { option: '--convention x' } },
      { code: 'unknown_convention', path: ['conventions', 'x'] },
      { code: 'invalid_convention', path: ['conventions', 'percentGiven'] },
    ])
  })

  test('are told with how the command is called', async () => {
    const ran = await runCli(['evaluate', '--held', 'wbk'])
    expect(ran).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `Masalah: 1
  --held  [invalid_option]
    Opsi "--held" tidak menerima "wbk"; yang diterima: WBK, WBBM, none. Mungkin maksudnya "WBK".
Pemakaian: zona-integritas evaluate [berkas] [opsi]  (zona-integritas evaluate --help)
`,
    })
  })

  test('keep the choice of a convention whole', async () => {
    const { issues } = await told(['--convention', 'percentGiven=a=b'], { stdin: DRAFT })
    expect(issues).toMatchObject([{ code: 'invalid_convention', params: { given: '"a=b"' } }])
    for (const pair of ['=full', 'percentGiven=']) {
      expect((await told(['--convention', pair], { stdin: DRAFT })).issues).toMatchObject([
        { code: 'invalid_option', params: { option: '--convention' } },
      ])
    }
    const proto = await told(['--convention', '__proto__=x'], { stdin: DRAFT })
    expect(proto).toMatchObject({
      code: 2,
      issues: [{ code: 'unknown_convention', path: ['conventions', '__proto__'] }],
    })
  })

  test('must go together', async () => {
    expect((await told(['--whole'], {})).issues).toEqual([
      {
        kind: 'problem',
        code: 'option_needs_option',
        path: ['--whole'],
        params: { option: '--whole', other: '--ndjson' },
        message: 'Option "--whole" can be used only together with "--ndjson".',
      },
    ])
    const { code, issues } = await told(['--ndjson', '--format=text'], {})
    expect(code).toBe(2)
    expect(issues).toEqual([
      {
        kind: 'problem',
        code: 'options_exclude',
        path: ['--ndjson'],
        params: { option: '--ndjson', other: '--format text' },
        message: 'Option "--ndjson" cannot be used together with "--format text".',
      },
    ])
  })
})

describe('the rubric', () => {
  test('is a shipped one by its id', async () => {
    const stdin = '{"A.1":{"percent":80},"B.1.a":"3,5"}'
    const ran = await runCli(['evaluate', '--rubric', 'permenpanrb-10-2019', '--unanswered=zero'], { stdin })
    const options = { unanswered: 'zero' } as const
    const given = { 'A.1': { percent: 80 }, 'B.1.a': '3.5' } as const
    expect(ran.stdout).toBe(`${JSON.stringify(evaluate(permenpanrb10_2019, given, options), null, 2)}\n`)
    const args = ['evaluate', '--rubric=permenpanrb-10-2019', '--variant', 'paparan-2023', '--variant=lke-2020']
    const varied = await runCli([...args, '--unanswered=zero'], { stdin })
    const rubric = withVariants(permenpanrb10_2019, ['paparan-2023', 'lke-2020'])
    expect(varied.stdout).toBe(`${JSON.stringify(evaluate(rubric, given, options), null, 2)}\n`)
    expect(varied.stdout).not.toBe(ran.stdout)
  })

  test('is no other by its id', async () => {
    for (const [given, closest] of [
      ['permenpanrb-90-2020', 'Perhaps "permenpanrb-90-2021" is meant.'],
      ['pekppp', undefined],
      ['__proto__', undefined],
      ['-', undefined],
    ]) {
      const { code, issues } = await told(['--rubric', given ?? ''], {})
      expect(code).toBe(2)
      expect(issues).toEqual([
        {
          kind: 'problem',
          code: 'unknown_rubric',
          path: ['--rubric'],
          params: {
            given: `"${given}"`,
            allowed: ['permenpanrb-90-2021', 'permenpanrb-10-2019'],
            closest: closest ? 'permenpanrb-90-2021' : null,
          },
          message: `There is no shipped rubric "${given}"; there are: permenpanrb-90-2021, permenpanrb-10-2019.`,
          ...(closest ? { suggestion: closest } : {}),
        },
      ])
    }
  })

  test('has the variants asked for', async () => {
    const { code, issues } = await told(['--rubric=permenpanrb-10-2019', '--variant=paparan-2022', '--variant=x'], {})
    expect(code).toBe(2)
    expect(issues).toMatchObject([
      {
        code: 'invalid_option',
        path: ['--variant'],
        message: 'Option "--variant" does not take "paparan-2022"; accepted: paparan-2023, lke-2020.',
        suggestion: 'Perhaps "paparan-2023" is meant.',
      },
      { code: 'invalid_option', params: { given: '"x"', closest: null } },
    ])
    expect((await told(['--variant=x'], {})).issues).toEqual([
      {
        kind: 'problem',
        code: 'rubric_without_variants',
        path: ['--variant'],
        params: { rubric: 'permenpanrb-90-2021' },
        message: 'The rubric "permenpanrb-90-2021" has no variants.',
      },
    ])
  })

  test("is one's own from a file", async () => {
    const own = { ...permenpanrb90_2021, id: 'latihan' }
    for (const path of ['own.json', 'OWN.JSON', './own', 'C:\\own']) {
      const ran = await runCli(['evaluate', '--unanswered=zero', `--rubric=${path}`], {
        stdin: DRAFT,
        files: { [path]: `\uFEFF${fileOf(own)}` },
      })
      expect([path, ran.code, ran.stderr]).toEqual([path, 0, ''])
      expect(JSON.parse(ran.stdout)).toMatchObject({ rubric: { id: 'latihan' }, total: '16' })
    }
  })

  test('is checked, and every problem of it is bad input', async () => {
    const broken = { ...permenpanrb90_2021, id: '', version: 7 }
    const files = { 'own.json': fileOf(broken), 'no.json': '{', 'list.json': '[]' }
    const { code, stdout, issues } = await told(['--rubric=own.json'], { stdin: DRAFT, files })
    expect([code, stdout]).toEqual([1, ''])
    expect(issues.map(({ code: one, path }) => [one, path])).toEqual([
      ['rubric_shape', ['id']],
      ['rubric_shape', ['version']],
    ])
    expect(await told(['--rubric=no.json'], { files })).toMatchObject({
      code: 1,
      issues: [{ code: 'invalid_json', params: { file: '"no.json"' } }],
    })
    expect((await told(['--rubric=list.json'], { files })).code).toBe(1)
    expect(await told(['--rubric=x.json'], { files })).toMatchObject({ code: 1, issues: [{ code: 'file_not_found' }] })
  })
})
