import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { actionPlan, evaluate, priorities, readAnswers, report, toCsv, toMarkdown } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { cutFigure } from '../../src/cli/pages'
import { issuesTold, type Ran, runCli, type World } from '../helpers/fakeIo'

const lke = permenpanrb90_2021
const sample = readFileSync('docs/examples/answers.json', 'utf8')
const process = JSON.parse(readFileSync('docs/examples/process.json', 'utf8'))
const written = async (args: readonly string[], world: World): Promise<string> => {
  const ran: Ran = await runCli(args, world)
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  return ran.stdout
}

describe('evaluate', () => {
  const { answers } = readAnswers(lke, JSON.parse(sample))

  test.each(['id', 'en'] as const)('is the report and its LKE in %s', async (locale) => {
    const laidOut = report(lke, evaluate(lke, answers as never, { locale }), { locale })
    const args = ['evaluate', '--locale', locale, '--format']
    expect(await written([...args, 'text'], { stdin: sample })).toBe(toMarkdown(laidOut))
    expect(await written([...args, 'csv'], { stdin: sample })).toBe(toCsv(laidOut.lke, { locale }))
  })
})

describe('bounds', () => {
  const stdin = '{"A.1":{"percent":80},"B.1.a":"3.5"}'
  const args = ['bounds', '--rubric=permenpanrb-10-2019', '--format']

  test('cuts figures for readers, and never a minimum', async () => {
    const text = await written([...args, 'text', '--held=none'], { stdin })
    expect(
      text.startsWith(`# Nilai yang masih mungkin

- PermenPANRB 10/2019, permenpanrb-10-2019 1.0.0
- Angka dipotong pada dua desimal.

## Jumlah

| Bagian | Terendah | Tertinggi |
| --- | ---: | ---: |
| Nilai total | 17,12 | 97,12 |
| Area 1 | 4,00 | 4,00 |
`),
    ).toBe(true)
    expect(text).toContain(`
## WBK (Wilayah Bebas dari Korupsi): tidak terjangkau lagi

| Kriteria | Terendah | Tertinggi | Disyaratkan | Status |
| --- | ---: | ---: | ---: | --- |
| Nilai total | 17,12 | 97,12 | 75 | masih terbuka |
`)
    expect(text).toContain('| Manajemen Perubahan | 4,00 | 4,00 | 3,75 | terpenuhi |\n')
    expect(text).toContain('| Telah mendapat predikat WBK |  |  | WBK | tidak terjangkau lagi |\n')
    expect(text).toContain(`
## Belum dijawab, yang paling menentukan lebih dahulu: 7

| Pertanyaan | Uraian | Poin |
| --- | --- | ---: |
| B.2.a | `)
  })

  test('names the variants, and says in English what is English', async () => {
    const text = await written([...args, 'text', '--variant=lke-2020', '--variant=paparan-2023', '--locale=en'], {
      stdin,
    })
    expect(text).toContain('- PermenPANRB 10/2019, permenpanrb-10-2019 + lke-2020 + paparan-2023 1.0.0\n')
    expect(text).toContain('\n| Total score | 17.12 | 97.12 | 75 | still open |\n')
  })

  test('keeps every digit for a spreadsheet', async () => {
    const [heading, first, ...rest] = (await written([...args, 'csv', '--held=WBK'], { stdin })).split('\r\n')
    expect(heading).toBe('\uFEFFMenuju;Kriteria;Terendah;Tertinggi;Disyaratkan;Status')
    expect(first).toBe('WBK;Nilai total;17,125;97,125;75;masih terbuka')
    expect(rest).toHaveLength(25)
    expect(rest).toContain('WBBM;Telah mendapat predikat WBK;WBK;WBK;WBK;terpenuhi')
  })

  test('has nothing open to list where all is answered, and then knows what is reached', async () => {
    const best = { percent: 100 }
    const all = { 'A.1': best, 'A.2': best, 'A.3': best, 'A.4': best, 'A.5': best, 'A.6': best, 'B.1.b': best }
    const full = { stdin: JSON.stringify({ ...all, 'B.1.a': 4, 'B.2.a': 4 }) }
    const text = await written([...args, 'text', '--held=WBK'], full)
    expect(text).not.toContain('## Belum dijawab')
    expect(text).toContain('\n## WBBM (Wilayah Birokrasi Bersih dan Melayani): tercapai\n')
  })
})

describe('check-submission', () => {
  const { submission } = process
  const facts = {
    ...submission,
    instansi: { ...submission.instansi, name: 'Kab_Contoh *1*' },
    unit: { ...submission.unit, lhkasn: 98.5 },
  }

  test('tells what was stated and what is required of each condition', async () => {
    expect(
      await written(['check-submission', '--format=text'], { stdin: JSON.stringify(facts) }),
    ).toBe(`# Pengajuan: belum siap

- Dinas Kependudukan dan Pencatatan Sipil, Kab\\_Contoh \\*1\\*
- Kategori WBK, 2026-05-20
- PermenPANRB 90/2021, permenpanrb-90-2021 1.1.0
- Unit pemegang predikat: 3/41

## Syarat pengajuan

| Syarat | Keadaan | Disyaratkan | Status |
| --- | --- | --- | --- |
| Opini BPK | WTP | ≥ WTP | terpenuhi |
| Predikat SAKIP instansi | B (63,4) | ≥ B | terpenuhi |
| Indeks RB | B | ≥ CC | terpenuhi |
| Level maturitas SPIP | 3 (3,12) | ≥ 3 | terpenuhi |
| Perbuatan melanggar hukum terkait KKN pada tahun pengajuan | tidak | tidak | terpenuhi |
| Layanan inti instansi | ya | ya | terpenuhi |
| Berdampak besar pada persepsi masyarakat atas birokrasi | ya | ya | terpenuhi |
| Tindak lanjut hasil pengawasan APIP/BPK | 100% | ≥ 100% | terpenuhi |
| Penyampaian LHKPN | 100% | ≥ 100% | terpenuhi |
| Penyampaian LHKASN | 98,5% | ≥ 100% | belum terpenuhi |
| Membangun ZI menuju predikat yang diusulkan | 2025-02-03 | ≥ 1 tahun | terpenuhi |
| Predikat SAKIP unit dari evaluasi internal | B | ≥ B | terpenuhi |
| Penilaian pendahuluan menyatakan layak dievaluasi TPI |  |  | tidak diminta |
| Surat permohonan evaluasi dari pimpinan instansi | ya | ya | terpenuhi |
| SPTJM kepala unit, bermeterai Rp10.000 | ya | ya | terpenuhi |
| Diajukan paling lambat pada batas waktu | 2026-05-20 | ≤ 2026-05-31 | terpenuhi |
| Jeda setelah pencabutan telah lewat |  |  | tidak diminta |
`)
  })

  test('lists conventions and warnings only where there are some, and names only what is named', async () => {
    const { name: _, units: __, ...instansi } = { ...facts.instansi, sakip: 60 }
    const { name: ___, ...unit } = { ...facts.unit, lhkpn: null, lhkasn: 100, revokedOn: '2026-01-05' }
    const stdin = JSON.stringify({ ...facts, category: 'WBK-AFIRMASI', instansi, unit })
    const text = await written(['check-submission', '--format=text', '--locale=en'], { stdin })
    expect(
      text.startsWith(`# Submission: not ready

- Category WBK-AFIRMASI, 2026-05-20
- PermenPANRB 90/2021, permenpanrb-90-2021 1.1.0

## Conditions
`),
    ).toBe(true)
    expect(text).toContain('| SAKIP grade of the instansi | CC (60) |')
    expect(text).toContain('| LHKPN reported |  | ≥ 100% | not known yet |\n')
    expect(text).toContain('| The bar after a revocation is over | 2026-01-05 | ≥ ')
    expect(text).toMatch(
      / year\(s\) \| not met \|\n\n## Conventions that took part\n\n- .*\(sakipEdge=above\)\n\n## Warnings\n\n- /,
    )
  })

  test('is its conditions for a spreadsheet', async () => {
    const csv = await written(['check-submission', '--format=csv', '--locale=en'], { stdin: JSON.stringify(facts) })
    const lines = csv.split('\r\n')
    expect(lines).toHaveLength(19)
    expect(lines[0]).toBe('\uFEFFCondition,Actual,Required,Status')
    expect(lines).toContain('LHKASN reported,98.5%,≥ 100%,not met')
  })
})

describe('kawasan', () => {
  const units = [{ id: 'RSUD', predicate: null }, process.kawasan.units[1]]
  const stdin = JSON.stringify({ ...process.kawasan, units })

  test('tells what each predicate asks of it, and who holds it back', async () => {
    expect(
      await written(['kawasan', '--format=text', '--locale=en'], { stdin }),
    ).toBe(`# Kawasan: Layanan Kabupaten Contoh

- Local government kawasan
- PermenPANRB 90/2021, permenpanrb-90-2021 1.1.0
- Figures are cut to two decimals.

## Units

| Unit | Roles | Predicate | Status |
| --- | --- | --- | --- |
| RSUD |  |  |  |
| Mal Pelayanan Publik (PTSP) |  | WBBM | held |

## Menuju WBK (corruption-free area): does not meet them yet

| Criterion | Actual | Required | Status |
| --- | ---: | ---: | --- |
| All units meet the criteria of the predicate | 1 | 2 | not met |
| Integration score of the processes | 7.00 | 6.5 | met |

- Held back by: RSUD
- Recommendation: The units that do not meet the conditions are coached by their instansi

## Menuju WBBM (clean and serving bureaucracy area): does not meet them yet

| Criterion | Actual | Required | Status |
| --- | ---: | ---: | --- |
| All units meet the criteria of the predicate | 1 | 2 | not met |
| Integration score of the processes | 7.00 | 7.5 | not met |
| The kawasan already holds Menuju WBK |  | WBK | not met |

- Held back by: RSUD
- Recommendation: The units that do not meet the conditions are coached by their instansi

## Conventions that took part

- Integration score from five aspects: Mean of the five aspects (aspectsCombined=mean)
`)
  })

  test('is its criteria for a spreadsheet, every digit of them', async () => {
    const own = { processMap: 8, procedures: 7.5, application: 7, review: 6, informationSystem: '6.123' }
    const world = { stdin: JSON.stringify({ ...process.kawasan, integration: own }) }
    expect((await written(['kawasan', '--format=csv'], world)).split('\r\n')).toEqual([
      '\uFEFFMenuju;Kriteria;Keadaan;Disyaratkan;Status',
      'WBK;Seluruh unit memenuhi kriteria predikat;2;2;terpenuhi',
      'WBK;Skor integrasi proses bisnis;6,9246;6,5;terpenuhi',
      'WBBM;Seluruh unit memenuhi kriteria predikat;1;2;belum terpenuhi',
      'WBBM;Skor integrasi proses bisnis;6,9246;7,5;belum terpenuhi',
      'WBBM;Kawasan telah mendapat predikat Menuju WBK;;WBK;belum terpenuhi',
      '',
    ])
    const text = await written(['kawasan', '--format=text'], world)
    expect(text).toContain('| Skor integrasi proses bisnis | 6,92 | 6,5 | terpenuhi |\n')
    expect(text).toContain('\n## Menuju WBK (Wilayah Bebas dari Korupsi): memenuhi nilai minimal\n')
  })

  test('tells roles, those missing, and of a unit evaluated that its scores meet', async () => {
    const evaluation = evaluate(lke, readAnswers(lke, JSON.parse(sample)).answers as never, { heldPredicate: null })
    const kinds = lke.kawasan?.kinds ?? []
    const kind = kinds.find(({ roles }) => (roles?.length ?? 0) > 1)
    const [first, second] = kind?.roles ?? []
    const input = {
      kind: kind?.id,
      units: [{ id: 'A', roles: [first?.id], evaluation }],
      integration: null,
      heldPredicate: null,
    }
    const text = await written(['kawasan', '--format=text'], { stdin: JSON.stringify(input) })
    expect(text.startsWith(`# Kawasan: ${kind?.label.id}\n`)).toBe(true)
    expect(text).toContain(`| A | ${first?.id} | WBK | nilainya memenuhi |\n`)
    expect(text).toContain(`\n## Peran yang belum ada\n\n- ${second?.label.id} (`)
    expect(text).toContain('| Skor integrasi proses bisnis | 0,00 | 6,5 | belum terpenuhi |\n')
  })
})

test('a kawasan that lacks only the predicate before has no recommendation', async () => {
  const units = [{ id: 'RSUD', predicate: 'WBBM' }]
  const input = { ...process.kawasan, units, integration: '8', heldPredicate: null }
  const text = await written(['kawasan', '--format=text', '--locale=en'], { stdin: JSON.stringify(input) })
  const [, second = '', third = ''] = text.split('\n## Menuju ')
  expect(second).toMatch(/^WBK .*: meets the minima\n(?:.*\n)*\n- Recommendation: .*\n$/)
  expect(third.endsWith('| The kawasan already holds Menuju WBK |  | WBK | not met |\n')).toBe(true)
})

describe('priorities', () => {
  const { answers } = readAnswers(lke, JSON.parse(sample))
  const files = {
    'cost.json': '{"A.I.2.i.a":100,"B.II.a":50}',
    'movable.json': '{"B.II.a":[3.7,"3.9"]}',
    'wrong.json': '{"B.II.a":0,"X":1}',
  }
  const aim = ['priorities', '--target', 'WBBM', '--held', 'WBK']
  const told = async (args: readonly string[]) => {
    const ran = await runCli(['priorities', ...args, '--problems=json', '--locale=en'], { stdin: sample, files })
    return { ...ran, issues: issuesTold(ran.stderr) }
  }

  test('writes the least costly steps', async () => {
    const args = [
      '--cost=cost.json',
      '--movable',
      'movable.json',
      '--locked',
      'A.I.2.i.b, A.I.2.i.c',
      '--locked=A.I.2.ii.a',
    ]
    const options = {
      heldPredicate: 'WBK',
      cost: { 'A.I.2.i.a': 100, 'B.II.a': 50 },
      movable: { 'B.II.a': [3.7, '3.9'] },
      locked: ['A.I.2.i.b', 'A.I.2.i.c', 'A.I.2.ii.a'],
    } as const
    const result = priorities(lke, answers, 'WBBM', options)
    expect(result.status).toBe('reachable')
    const stdout = await written([...aim, ...args], { stdin: sample, files })
    expect(stdout).toBe(`${JSON.stringify(result, null, 2)}\n`)
    for (const cost of ['questions', 'levels'] as const) {
      const plain = await written(['priorities', '--target=WBK', `--cost=${cost}`, '--unanswered=zero'], {
        stdin: '{}',
      })
      expect(plain).toBe(`${JSON.stringify(priorities(lke, {}, 'WBK', { cost, unanswered: 'zero' }), null, 2)}\n`)
    }
  })

  test('are laid out with the answers before and after, and the points', async () => {
    const args = [...aim, '--cost=cost.json', '--movable=movable.json', '--locked=A.I.2.i.b,A.I.2.i.c', '--format']
    const text = await written([...args, 'text'], { stdin: sample, files })
    expect(
      text.startsWith(`# Langkah ke Menuju WBBM (Wilayah Birokrasi Bersih dan Melayani): dapat dicapai

- PermenPANRB 90/2021, permenpanrb-90-2021 1.1.0
- Angka dipotong pada dua desimal.
- Nilai total: 85,76 (sekarang), 86,54 (sesudahnya)
- Biaya: 51 menurut biaya sendiri

## Langkah: 2

| No. | Pertanyaan | Uraian | Dari | Menjadi | Biaya | Tambahan | Nilai total | Lalu terpenuhi |
| ---: | --- | --- | --- | --- | ---: | ---: | ---: | --- |
| 1 | B.II.a | Nilai survei eksternal mutu layanan (IPKP, Indeks Persepsi Kualitas Pelayanan Publik), skala 0–4 | 3,58 | 3,7 | 50 | 0,52 | 86,29 | Pelayanan Publik yang Prima |
| 2 | A.I.2.ii.a | Sistem teknologi informasi untuk pengukuran kinerja unit | B | A | 1 | 0,25 | 86,54 | Penataan Tatalaksana |

## Kriteria setelah semua langkah

| Kriteria | Keadaan | Disyaratkan | Status |
| --- | ---: | ---: | --- |
| Nilai total | 86,54 | 85 | terpenuhi |
`),
    ).toBe(true)
    expect(text).toContain('| Telah berpredikat Menuju WBK | WBK | WBK | terpenuhi |\n')
  })

  test.each(['id', 'en'] as const)('are the action plan for a spreadsheet in %s', async (locale) => {
    const args = [...aim, '--movable=movable.json', '--format=csv', '--locale', locale]
    const options = { heldPredicate: 'WBK', movable: { 'B.II.a': [3.7, '3.9'] }, locale } as const
    const plan = actionPlan(lke, priorities(lke, answers, 'WBBM', options), { locale })
    expect(plan.rows.length).toBeGreaterThan(1)
    expect(await written(args, { stdin: sample, files })).toBe(toCsv(plan, { locale }))
  })

  test('leave blank what an unanswered question was answered with', async () => {
    const { 'A.I.2.i.a': _, ...others } = answers
    const args = [...aim, '--unanswered=zero', '--movable=movable.json', '--format=text', '--locale=en']
    const text = await written(args, { stdin: JSON.stringify(others), files })
    const rows = text.split('\n').filter((line) => /^\| \d/.test(line))
    expect(rows.map((row) => row.split(' | ').filter((_cell, at) => [1, 3, 4].includes(at)))).toEqual([
      ['B.II.a', '3.58', '3.9'],
      ['A.I.2.i.a', '', 'A'],
      ['A.II.2.iii.a', 'C', 'A'],
    ])
  })

  test('name the questions that can be given no answer', async () => {
    const { 'B.I.a': _, 'B.II.a': __, ...others } = answers
    const args = ['priorities', '--target=WBK', '--held=none', '--unanswered=exclude', '--format=text', '--locale=en']
    const text = await written([...args, '--locked=B.II.a'], { stdin: JSON.stringify(others) })
    expect(text).toContain('\n## Can be given no answer\n\n- B.I.a\n- B.II.a\n')
  })

  test('say what cannot be reached, and where only the earlier predicate is missing', async () => {
    const text = await written(
      ['priorities', '--target=WBBM', '--held=none', '--movable=movable.json', '--format=text'],
      {
        stdin: sample,
        files,
      },
    )
    expect(text).toContain('\n- Nilainya dapat dicapai; hanya predikat sebelumnya yang kurang.\n')
    expect(text).toContain('| Telah berpredikat Menuju WBK |  | WBK | belum terpenuhi |\n')
    const short = await written([...aim, '--format=text', '--locale=en'], { stdin: sample, files })
    expect(short).toContain('): cannot be reached\n')
    expect(short).toContain(
      '- Figures are cut to two decimals.\n- Total score: 85.76 (now), 85.76 (afterwards)\n- Cost: 0 questions\n',
    )
    expect(short).not.toContain('only the earlier predicate')
    expect(short).not.toContain('## Steps')
    expect(short).toContain('\n## Criteria that cannot be met\n')
  })

  test('say beside the action plan why it has no steps, or does not lead to the target', async () => {
    const noted = async (...args: readonly string[]) => {
      const { code, stdout, issues } = await told([...args, '--format=csv'])
      return { code, rows: stdout.split('\r\n').length - 2, issues }
    }
    expect(await noted('--target=WBBM', '--held=WBK')).toMatchObject({
      code: 0,
      rows: 0,
      issues: [
        {
          kind: 'note',
          code: 'plan_unreachable',
          params: { target: 'WBBM', status: 'unreachable' },
          message: expect.stringMatching(
            /^WBBM cannot be reached by the answers that may change; criteria that cannot be met: \S.*\.$/,
          ),
        },
      ],
    })
    expect(await noted('--target=WBK', '--held=none')).toMatchObject({
      code: 0,
      rows: 0,
      issues: [
        {
          kind: 'note',
          code: 'plan_not_needed',
          message: 'Every criterion of WBK is already met; the action plan has no steps.',
        },
      ],
    })
    const missing = await noted('--target=WBBM', '--held=none', '--movable=movable.json')
    expect(missing.rows).toBeGreaterThan(0)
    expect(missing).toMatchObject({
      code: 0,
      issues: [
        {
          code: 'plan_without_predicate',
          params: { status: 'unreachable', criteria: ['Holds the predicate Menuju WBK'] },
        },
      ],
    })
    for (const format of ['text', 'json']) {
      expect((await told(['--target=WBBM', '--held=WBK', `--format=${format}`])).issues).toEqual([])
    }
    const indonesian = await runCli([...aim, '--format=csv'], { stdin: sample, files })
    expect(indonesian.stderr).toContain('Catatan: 1\n  -  [plan_unreachable]\n    WBBM tidak dapat dicapai ')
  })

  test('need a target and take its options for what they are', async () => {
    const usage = await told(['--cost=level', '--held=Q'])
    expect(usage.code).toBe(2)
    expect(usage.issues.map(({ code, path, suggestion }) => [code, path, suggestion])).toEqual([
      ['missing_option', ['--target'], 'Accepted: WBK, WBBM.'],
      ['invalid_option', ['--cost'], 'Perhaps "levels" is meant.'],
      ['invalid_option', ['--held'], undefined],
    ])
    expect(await told(['--target=WBKK'])).toMatchObject({
      code: 2,
      issues: [{ code: 'invalid_option', path: ['--target'] }],
    })
    expect(await told(['--target=WBK', '--locked=A.I.1.i.a,Q'])).toMatchObject({
      code: 2,
      issues: [{ code: 'unknown_question', path: ['locked', 1] }],
    })
  })

  test('take what is wrong in files for bad input', async () => {
    const wrong = await told(['--target=WBK', '--cost=wrong.json'])
    expect([wrong.code, wrong.stdout]).toEqual([1, ''])
    expect(wrong.issues.map(({ code, path }) => [code, path])).toEqual([
      ['invalid_cost', ['cost', 'B.II.a']],
      ['unknown_question', ['cost', 'X']],
    ])
    expect((await told(['--target=WBK', '--movable=wrong.json'])).code).toBe(1)
    expect((await told(['--target=WBK', '--cost=wrong.json', '--locked=Q'])).code).toBe(2)
    for (const option of ['--cost=none.json', '--movable=none.json']) {
      expect(await told(['--target=WBK', option])).toMatchObject({ code: 1, issues: [{ code: 'file_not_found' }] })
    }
  })
})

test('a figure is cut towards zero, and is never less than nothing by nothing', () => {
  const cases = ['0', '14.99999999999999999999', '15', '0.005', '-0.019', '-0.001', '-2.5']
  expect(cases.map(cutFigure)).toEqual(['0.00', '14.99', '15.00', '0.00', '-0.01', '0.00', '-2.50'])
})
