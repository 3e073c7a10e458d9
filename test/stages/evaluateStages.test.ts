import { describe, expect, test } from 'vitest'
import { evaluateStages } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { evaluateWith, rubric } from '../helpers/arbitraries'
import { best, codesOf, expectPlain, expectUntouched, fromJson, stagesOf, wordsOf } from '../helpers/stageCases'

const shown = ({ stages }: ReturnType<typeof stagesOf>) => stages.map(({ id, evaluation }) => [id, evaluation.total])

describe('the stages', () => {
  test('are laid over one another in the order of the process, whatever the order given', () => {
    const result = stagesOf({
      tpn: { 'B.I.b': 'E' },
      unit: { 'B.I.b': 'A', 'B.I.a': '4', 'A.I.3.v.a': 'A' },
      tpi: { 'B.I.b': 'C' },
      preliminary: { 'B.I.b': 'B', 'B.I.a': '3.6' },
    })
    expect(result).toMatchObject({
      format: 'zona-integritas.stages.v1',
      rubric: { id: 'permenpanrb-90-2021', version: permenpanrb90_2021.version, regulation: 'PermenPANRB 90/2021' },
    })
    expect(shown(result)).toEqual([
      ['unit', '23.25'],
      ['preliminary', '20.25'],
      ['tpi', '19'],
      ['tpn', '16.5'],
    ])
    expect(result.stages.map(({ answered }) => answered)).toEqual([
      ['B.I.b', 'B.I.a', 'A.I.3.v.a'],
      ['B.I.b', 'B.I.a'],
      ['B.I.b'],
      ['B.I.b'],
    ])
    expect(result.prevailing.total).toBe('16.5')
    expect(result.from).toEqual({ 'B.I.b': 'tpn', 'B.I.a': 'preliminary', 'A.I.3.v.a': 'unit' })
    expectPlain(result)
  })

  test('have names in both languages', () => {
    const all = { unit: {}, preliminary: {}, tpi: {}, tpn: {} }
    expect(stagesOf(all).stages.map(({ label }) => label)).toEqual([
      'Penilaian mandiri unit',
      'Penilaian pendahuluan',
      'Penilaian TPI',
      'Evaluasi TPN',
    ])
    const english = stagesOf(all, { unanswered: 'zero', locale: 'en' })
    expect(english.stages.map(({ label }) => label)).toEqual([
      'Self-assessment of the unit',
      'Preliminary assessment',
      'Assessment by TPI',
      'Evaluation by TPN',
    ])
    expect(english.prevailing.nodes['A']?.label).toBe(
      evaluateWith({}, { unanswered: 'zero', locale: 'en' }).nodes['A']?.label,
    )
  })

  test('may be left out, be null, or be one alone', () => {
    expect(shown(stagesOf({ unit: null, tpi: { 'B.I.b': 'A' }, tpn: undefined }))).toEqual([['tpi', '5']])
    expect(shown(stagesOf({ tpn: best }, {}))).toEqual([['tpn', '100']])
    expect(stagesOf({ unit: {} })).toMatchObject({ from: {}, overruled: [], warnings: [], prevailing: { total: '0' } })
  })

  test('leave a question alone whose answer is undefined', () => {
    const result = stagesOf({ unit: { 'B.I.b': 'A' }, tpi: { 'B.I.b': undefined } })
    expect(result.stages.map(({ answered }) => answered)).toEqual([['B.I.b'], []])
    expect([result.prevailing.total, result.from, result.overruled]).toEqual(['5', { 'B.I.b': 'unit' }, []])
  })

  test('before the last may be unfinished: what is missing counts 0', () => {
    const { 'B.II.a': _, ...most } = best
    const result = evaluateStages(rubric, { unit: { 'B.I.b': 'A' }, tpi: most, tpn: { 'B.II.a': '4', 'B.I.b': 'B' } })
    expect(shown(result)).toEqual([
      ['unit', '5'],
      ['tpi', '82.5'],
      ['tpn', '98.75'],
    ])
    const [unit, tpi, tpn] = result.stages.map(({ evaluation }) => evaluation)
    expect([unit?.options.unanswered, tpi?.options.unanswered, tpn?.options.unanswered]).toEqual([
      'zero',
      'zero',
      'reject',
    ])
    expect([unit?.complete, tpi?.unanswered, tpn?.complete]).toEqual([false, ['B.II.a'], true])
    expect(result.prevailing).toStrictEqual(evaluateWith({ ...best, 'B.I.b': 'B' }, {}))
  })

  test('take the options of evaluate, the predicate already held among them', () => {
    const options = { heldPredicate: 'WBK', unanswered: 'exclude', locale: 'en' } as const
    const answers = { ...best, 'A.I.1.i.a': undefined }
    const result = stagesOf({ tpi: answers, tpn: { 'A.I.1.i.b': 'B' } }, options)
    expect(result.prevailing).toStrictEqual(evaluateWith({ ...answers, 'A.I.1.i.b': 'B' }, options))
    expect(stagesOf({ tpn: best }, { heldPredicate: 'WBK' }).prevailing.predicate).toBe('WBBM')
    expect(stagesOf({ tpn: best }, {}).prevailing.predicate).toBe('WBK')
    const count = { 'A.II.4.i.a': { sasaran: 0, sasaranTercapai: 0 } }
    const conventions = { 'nothingToCount.A.II.4.i.a': 'full' }
    expect(stagesOf({ unit: count }, { unanswered: 'zero', conventions }).prevailing.total).toBe('2')
    expect(stagesOf({ unit: count }).prevailing.total).toBe('0')
  })

  test('neither change nor freeze what they are given, and keep nothing of it', () => {
    const input = fromJson({ unit: { 'A.II.4.i.a': { sasaran: 2, sasaranTercapai: 1 } }, tpn: { 'B.I.b': 'A' } })
    expectUntouched(input, (given) => stagesOf(given))
    const result = stagesOf(input)
    const text = JSON.stringify(result)
    input.unit['A.II.4.i.a'].sasaran = 4
    expect(JSON.stringify(result)).toBe(text)
    // Frozen input is taken, too.
    expect(stagesOf(Object.freeze({ unit: Object.freeze({ 'B.I.b': 'A' }) })).prevailing.total).toBe('5')
    expect(stagesOf(Object.assign(Object.create(null), { unit: { 'B.I.b': 'A' } })).prevailing.total).toBe('5')
  })
})

describe('what was overruled', () => {
  test('is told question by question, with both answers', () => {
    const result = stagesOf({
      unit: { 'B.I.b': 'A', 'B.II.a': 4, 'A.II.4.i.a': { sasaran: 4, sasaranTercapai: 4 } },
      tpi: { 'B.II.a': '3.50', 'A.I.1.i.a': 'Ya' },
      tpn: { 'A.II.4.i.a': { percent: 50 }, 'B.I.b': 'C' },
    })
    expect(result.overruled).toEqual([
      { question: 'B.II.a', stage: 'unit', answer: '4', by: 'tpi', replacement: '3.5' },
      {
        question: 'A.II.4.i.a',
        stage: 'unit',
        answer: { sasaran: 4, sasaranTercapai: 4 },
        by: 'tpn',
        replacement: { percent: '50' },
      },
      { question: 'B.I.b', stage: 'unit', answer: 'A', by: 'tpn', replacement: 'C' },
    ])
    expectPlain(result)
  })

  test('is told at every turn, from the stage that answered last', () => {
    const result = stagesOf({ unit: { 'B.I.b': 'A' }, preliminary: {}, tpi: { 'B.I.b': 'B' }, tpn: { 'B.I.b': 'A' } })
    expect(result.overruled).toEqual([
      { question: 'B.I.b', stage: 'unit', answer: 'A', by: 'tpi', replacement: 'B' },
      { question: 'B.I.b', stage: 'tpi', answer: 'B', by: 'tpn', replacement: 'A' },
    ])
  })

  test('was answered last by the stage that repeated it, not by the one that first gave it', () => {
    const result = stagesOf({ unit: { 'B.I.b': 'A' }, tpi: { 'B.I.b': 'A' }, tpn: { 'B.I.b': 'B' } })
    expect(result.overruled).toEqual([{ question: 'B.I.b', stage: 'tpi', answer: 'A', by: 'tpn', replacement: 'B' }])
    expect(result.from).toEqual({ 'B.I.b': 'tpn' })
  })

  const SAME: readonly (readonly [string, unknown, unknown])[] = [
    ['B.I.a', 3.6, '3.60'],
    ['B.I.a', '3.6', '3.60000000000000000000'],
    ['B.I.a', 4, '4.0'],
    ['B.I.a', 0, -0],
    ['B.I.a', { sum: 36, count: 10 }, { count: 10, sum: '36.00' }],
    ['B.I.b', 'A', 'A'],
    ['A.II.4.i.a', { sasaran: 4, sasaranTercapai: 3 }, { sasaranTercapai: 3, sasaran: 4 }],
    ['A.II.4.i.a', { sasaran: 0, sasaranTercapai: 0 }, { sasaranTercapai: -0, sasaran: 0 }],
    ['A.II.4.i.a', { percent: 75 }, { percent: '75.00' }],
    [
      'A.II.3.iii.a',
      { pelanggaranTahunLalu: 3, pelanggaranTahunIni: 1, pelanggaranDisanksi: 2 },
      { pelanggaranDisanksi: 2, pelanggaranTahunLalu: 3, pelanggaranTahunIni: 1 },
    ],
  ]

  test.each(SAME)('does not include %s when %o is repeated as %o', (question, answer, again) => {
    const result = stagesOf({ tpi: { [question]: answer }, tpn: { [question]: again } })
    expect(result.overruled).toEqual([])
    expect(result.from).toEqual({ [question]: 'tpn' })
    expect(result.stages[1]?.evaluation).toStrictEqual(result.stages[0]?.evaluation)
  })

  test.each([
    ['B.I.a', '3.6', '3.60000000000000000001'],
    ['B.I.b', 'A', 'B'],
    ['A.II.4.i.a', { sasaran: 4, sasaranTercapai: 3 }, { sasaran: 3, sasaranTercapai: 4 }],
    // Worth the same, but another evidence.
    ['A.II.4.i.a', { sasaran: 4, sasaranTercapai: 3 }, { sasaran: 8, sasaranTercapai: 6 }],
  ])('includes %s when %o becomes %o', (question, answer, replacement) => {
    const { overruled } = stagesOf({ tpi: { [question]: answer }, tpn: { [question]: replacement } })
    expect(overruled).toEqual([{ question, stage: 'tpi', answer, by: 'tpn', replacement }])
  })
})

describe('the survey', () => {
  test('of an earlier stage is warned of, once TPN has evaluated', () => {
    const result = stagesOf({ unit: { 'B.I.a': '4', 'B.II.a': '4' }, tpi: { 'B.II.a': '3.5' }, tpn: { 'B.I.b': 'A' } })
    expect(result.warnings).toEqual([
      {
        code: 'survey_not_external',
        path: ['B.I.a'],
        params: { question: 'B.I.a', stage: 'unit' },
        message:
          'B.I.a: hasil survei berasal dari tahap unit; penetapan memerlukan survei TPN melalui BPS atau pihak ketiga yang ditunjuk.',
      },
      {
        code: 'survey_not_external',
        path: ['B.II.a'],
        params: { question: 'B.II.a', stage: 'tpi' },
        message:
          'B.II.a: hasil survei berasal dari tahap tpi; penetapan memerlukan survei TPN melalui BPS atau pihak ketiga yang ditunjuk.',
      },
    ])
    const english = stagesOf({ tpi: { 'B.I.a': '4' }, tpn: {} }, { unanswered: 'zero', locale: 'en' })
    expect(wordsOf(english.warnings)).toEqual([
      [
        'B.I.a: the survey comes from stage tpi; the grant needs a survey by TPN through BPS or an appointed third party.',
      ],
    ])
  })

  test('of TPN is not warned of, though it finds the same', () => {
    expect(stagesOf({ tpi: { 'B.I.a': '4' }, tpn: { 'B.I.a': '4' } }).warnings).toEqual([])
    const one = stagesOf({ tpi: { 'B.I.a': '4', 'B.II.a': '4' }, tpn: { 'B.II.a': '4' } })
    expect(one.warnings.map(({ path }) => path)).toEqual([['B.I.a']])
  })

  test('is not asked for before TPN, or where nobody gave one', () => {
    expect(stagesOf({ unit: { 'B.I.a': '4' }, tpi: { 'B.II.a': '4' } }).warnings).toEqual([])
    expect(stagesOf({ tpi: { 'B.I.b': 'A' }, tpn: { 'B.I.b': 'A' } }).warnings).toEqual([])
    expect(codesOf(stagesOf({ tpi: { 'B.I.a': '4' }, tpn: null }).warnings)).toEqual([])
  })
})
