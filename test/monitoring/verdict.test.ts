import { describe, expect, test } from 'vitest'
import { type Evaluation, type KawasanResult, type MonitoringInput, monitorPredicate } from 'zona-integritas'
import answers from '../../docs/examples/answers.json'
import { type Answers, evaluateWith, rubric } from '../helpers/arbitraries'
import { determine, determined, expectPlain, expectUntouched, fromJson, lke } from '../helpers/kawasanCases'
import { monitor } from '../helpers/monitoringCases'
import { randomFrom, randomLke } from '../helpers/randomLke'

const sample = evaluateWith(answers as Answers, { heldPredicate: 'WBK' })

const scoredIn = ({ determinations }: Evaluation, predicate: 'WBK' | 'WBBM') =>
  (determinations[predicate]?.criteria ?? []).filter(({ id }) => id !== 'heldPredicate')

describe('a unit that still meets its predicate', () => {
  test('is told so with every criterion of points', () => {
    const result = monitor({ evaluation: sample, name: 'Dinas Contoh', instansi: 'Kabupaten Contoh' })
    expect(result).toMatchObject({ subject: 'unit', stillMeets: true, failed: [] })
    expect(result.criteria).toEqual(scoredIn(sample, 'WBK'))
    expect(result.criteria.length).toBe(12)
    expect(result.report).toEqual({
      year: 2026,
      name: 'Dinas Contoh',
      instansi: 'Kabupaten Contoh',
      predicate: 'WBK',
      conclusion: 'masih memenuhi',
      total: sample.total,
      display: sample.display,
      components: ['A', 'B'].map((id) => {
        const { label, score, display } = sample.nodes[id] ?? {}
        return { id, label, score, display }
      }),
      notMet: [],
    })
    expect(result.report.display).toBe('85.77')
  })

  test('is not asked again for the earlier predicate', () => {
    for (const heldPredicate of [null, 'WBK', 'WBBM'] as const) {
      const result = monitor({ predicate: 'WBBM', evaluation: lke({}, { heldPredicate }) })
      expect(result.stillMeets).toBe(true)
      expect(result.criteria.some(({ id }) => id === 'heldPredicate')).toBe(false)
    }
  })

  test('meets at exactly the minimum, and not one hundredth of an index below', () => {
    const spak = (index: string) => monitor({ evaluation: lke({ 'B.I.a': index }) })
    expect(spak('3.60').stillMeets).toBe(true)
    expect(spak('3.59999999999999999999')).toMatchObject({ stillMeets: false, failed: ['B.I.a'] })
    const spkp = (predicate: string, index: string) =>
      monitor({ predicate, evaluation: lke({ 'B.II.a': index }) }).stillMeets
    expect([spkp('WBK', '3.2'), spkp('WBK', '3.19999999999999999999')]).toEqual([true, false])
    expect([spkp('WBBM', '3.6'), spkp('WBBM', '3.59999999999999999999')]).toEqual([true, false])
  })
})

describe('a unit that no longer meets its predicate', () => {
  test('is told what it misses, by id and by label', () => {
    const result = monitor({ predicate: 'WBBM', evaluation: sample })
    expect(result).toMatchObject({ stillMeets: false, failed: ['area.2', 'B.II'] })
    expect(result.criteria).toEqual(scoredIn(sample, 'WBBM'))
    expect(result.report).toMatchObject({
      predicate: 'WBBM',
      conclusion: 'tidak memenuhi',
      notMet: ['Penataan Tatalaksana', 'Pelayanan Publik yang Prima'],
    })
  })

  test('is told so in English', () => {
    const { report } = monitor({ evaluation: lke({ 'B.I.a': 3.59 }) }, { locale: 'en' })
    expect(report.conclusion).toBe('no longer meets')
    expect(monitor({ evaluation: lke() }, { locale: 'en' }).report.conclusion).toBe('still meets')
  })

  test.each([0, 0.5, 0.8, 0.95])('filled in at random (quality %s) is judged by its own points', (quality) => {
    for (let seed = 21; seed <= 26; seed++) {
      const evaluation = evaluateWith(randomLke(rubric, randomFrom(seed), quality), {})
      for (const predicate of ['WBK', 'WBBM'] as const) {
        const result = monitor({ predicate, evaluation })
        expect(result.stillMeets).toBe(evaluation.determinations[predicate]?.scoresMet)
        expect(result.failed).toEqual(scoredIn(evaluation, predicate).flatMap(({ id, met }) => (met ? [] : [id])))
        expect(result.report.notMet.length).toBe(result.failed.length)
      }
    }
  })
})

describe('an unfinished LKE', () => {
  test('that misses a minimum with open questions at 0 decides nothing', () => {
    const evaluation = lke({ 'B.I.a': undefined }, { unanswered: 'zero' })
    const result = monitor({ evaluation })
    expect(result).toMatchObject({ stillMeets: null, failed: ['B.I', 'B.I.a'], report: { conclusion: null } })
    expect(result.warnings).toEqual([
      {
        code: 'lke_incomplete',
        path: ['evaluation'],
        params: { count: 1 },
        message: '1 pertanyaan belum dijawab; kesimpulannya masih dapat berubah.',
      },
    ])
  })

  test('that meets all minima with open questions at 0 has decided', () => {
    const result = monitor({ evaluation: lke({ 'A.I.1.i.a': undefined }, { unanswered: 'zero' }) })
    expect(result).toMatchObject({ stillMeets: true, warnings: [], report: { conclusion: 'masih memenuhi' } })
  })

  test('with open questions left out of their means never decides', () => {
    const met = lke({ 'A.I.1.i.a': undefined }, { unanswered: 'exclude' })
    expect(met.determinations['WBK']?.scoresMet).toBe(true)
    expect(monitor({ evaluation: met })).toMatchObject({ stillMeets: null, failed: [] })
    const missed = lke({ 'A.I.1.i.a': undefined, 'B.I.a': '3.59' }, { unanswered: 'exclude' })
    expect(monitor({ evaluation: missed })).toMatchObject({ stillMeets: null, failed: ['B.I.a'] })
    expect(monitor({ evaluation: missed }).warnings.map(({ code }) => code)).toEqual(['lke_incomplete'])
  })

  test('once finished decides under either option', () => {
    for (const unanswered of ['zero', 'exclude'] as const) {
      expect(monitor({ evaluation: lke({}, { unanswered }) }).stillMeets).toBe(true)
      expect(monitor({ evaluation: lke({ 'B.I.a': 3 }, { unanswered }) }).stillMeets).toBe(false)
    }
  })

  test('is told beside an overdue report', () => {
    const evaluation = lke({ 'B.I.a': undefined }, { unanswered: 'zero' })
    expect(monitor({ today: '2026-12-10', evaluation }).warnings.map(({ code }) => code)).toEqual([
      'report_overdue',
      'lke_incomplete',
    ])
  })
})

describe('a kawasan', () => {
  const ofKawasan = (kawasan: KawasanResult, predicate = 'WBK', more: Partial<MonitoringInput> = {}) =>
    monitor({ kawasan, predicate, ...more })

  test('still meets while its units and its integration do', () => {
    const kawasan = determine({ name: 'Kawasan Contoh', integration: '6.5' })
    const result = ofKawasan(kawasan)
    expect(result).toMatchObject({ subject: 'kawasan', stillMeets: true, failed: [] })
    expect(result.criteria).toEqual(determined(kawasan, 'WBK').criteria)
    expect(result.report).toEqual({
      year: 2026,
      name: 'Kawasan Contoh',
      instansi: null,
      predicate: 'WBK',
      conclusion: 'masih memenuhi',
      total: null,
      display: null,
      components: [],
      notMet: [],
    })
    expect(ofKawasan(kawasan, 'WBK', { name: 'Nama lain' }).report.name).toBe('Nama lain')
  })

  test('no longer meets when one unit or the integration falls', () => {
    const both = determine({ integration: '6.49999999999999999999', units: [{ id: 'a', predicate: null }] })
    expect(ofKawasan(both)).toMatchObject({
      stillMeets: false,
      failed: ['units', 'integration'],
      report: {
        conclusion: 'tidak memenuhi',
        notMet: ['Seluruh unit memenuhi kriteria predikat', 'Skor integrasi proses bisnis'],
      },
    })
    expect(ofKawasan(determine({ integration: null })).failed).toEqual(['integration'])
    expect(ofKawasan(determine({ integration: '7.4' }), 'WBBM').failed).toEqual(['integration'])
  })

  test('is not asked again for its earlier predicate', () => {
    for (const heldPredicate of [null, 'WBK', 'WBBM']) {
      const result = ofKawasan(determine({ heldPredicate }), 'WBBM')
      expect(result.stillMeets).toBe(true)
      expect(result.criteria.map(({ id }) => id)).toEqual(['units', 'integration'])
    }
  })

  test('is not decided while the LKE of a unit is unfinished', () => {
    const evaluation = lke({ 'B.I.a': undefined }, { unanswered: 'zero' })
    const units = [
      { id: 'a', predicate: 'WBK' },
      { id: 'b', evaluation },
    ]
    const open = ofKawasan(determine({ units }))
    expect(open).toMatchObject({ stillMeets: null, report: { conclusion: null } })
    expect(open.warnings.map(({ code, params }) => [code, params['count']])).toEqual([['lke_incomplete', 1]])
    // What does not hang on that LKE is decided.
    expect(ofKawasan(determine({ units, integration: 6 })).stillMeets).toBe(false)
    expect(ofKawasan(determine({ units: [...units, { id: 'c', predicate: null }] })).stillMeets).toBe(false)
  })

  test('is not decided while a unit leaves open questions out of their means, as the unit itself is not', () => {
    const evaluation = lke({ 'A.I.1.i.a': undefined }, { unanswered: 'exclude' })
    expect(monitor({ evaluation }).stillMeets).toBeNull()
    const result = ofKawasan(determine({ units: [{ id: 'b', evaluation }] }))
    expect(result).toMatchObject({ stillMeets: null, report: { conclusion: null } })
    expect(result.warnings.map(({ code }) => code)).toEqual(['lke_incomplete'])
  })

  test('still meets with a unit whose open questions at 0 change nothing', () => {
    const evaluation = lke({ 'A.I.1.i.a': undefined }, { unanswered: 'zero' })
    for (const predicate of ['WBK', 'WBBM']) {
      expect(ofKawasan(determine({ units: [{ id: 'b', evaluation }] }), predicate).stillMeets).toBe(true)
    }
  })

  test('has units that are not asked again for their earlier predicate, as a unit itself is not', () => {
    const result = ofKawasan(determine({ units: [{ id: 'a', evaluation: lke() }] }), 'WBBM')
    expect(result).toMatchObject({ stillMeets: true, failed: [] })
    expect(result.criteria[0]).toMatchObject({ id: 'units', actual: 1, required: 1, met: true })
  })

  test('counts the same after a round trip through JSON', () => {
    const kawasan = determine({ name: 'Kawasan Contoh', units: [{ id: 'a', evaluation: lke() }] })
    for (const predicate of ['WBK', 'WBBM']) {
      expect(ofKawasan(fromJson(kawasan), predicate)).toEqual(ofKawasan(kawasan, predicate))
    }
  })
})

describe('results handed over', () => {
  const common = { today: '2026-03-01', predicate: 'WBK', grantedOn: '2024-12-09' } as const

  test('count the same after a round trip through JSON', () => {
    for (const evaluation of [sample, lke({ 'B.I.a': undefined }, { unanswered: 'zero' })]) {
      expect(monitor({ evaluation: fromJson(evaluation) })).toEqual(monitor({ evaluation }))
    }
  })

  test('make plain, frozen results', () => {
    expectPlain(monitor({ evaluation: sample }))
    expectPlain(monitor({ kawasan: determine() }))
  })

  test('are left as they were: an evaluation', () => {
    expectUntouched({ ...common, evaluation: fromJson(sample) }, (input) => monitorPredicate(rubric, input))
  })

  test('are left as they were: a kawasan', () => {
    expectUntouched({ ...common, kawasan: fromJson(determine()) }, (input) => monitorPredicate(rubric, input))
  })
})
