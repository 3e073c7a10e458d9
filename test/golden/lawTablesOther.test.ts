import { describe, expect, test } from 'vitest'
import { type Pekppp, type Rubric, withVariants } from 'zona-integritas'
import { pekppp2023 } from 'zona-integritas/rubrics/pekppp-2023'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { nodesOf } from '../../src/rubric'
import { add, compare, type Fraction, fraction, multiply, ofDecimal, toDecimalCut } from '../reference/fraction'
import law from './law-tables.json'

type Target = 'WBK' | 'WBBM'
const both = <T>(of: (target: Target) => T) => ({ WBK: of('WBK'), WBBM: of('WBBM') })

const given = <T>(value: T | undefined | null): T => {
  if (value === undefined || value === null) throw new Error('missing')
  return value
}
const weightOf = (rubric: Rubric, id: string): string =>
  given(nodesOf(rubric).find(({ node }) => node.id === id)?.node.weight)
const criterionOf = (rubric: Rubric, predicate: string, id: string) =>
  given(rubric.predicates.find((one) => one.id === predicate)?.criteria.find((one) => one.id === id))
const minimumOf = (rubric: Rubric, predicate: string, id: string): string => {
  const criterion = criterionOf(rubric, predicate, id)
  return criterion.type === 'points' ? criterion.minimum : 'none'
}
const inverse = ({ numerator, denominator }: Fraction) => fraction(denominator, numerator)
/** The index 0..4 at which a question of this weight gives these points. */
const indexAt = (points: string, weight: string) =>
  toDecimalCut(multiply(multiply(ofDecimal(points), inverse(ofDecimal(weight))), fraction(4n)))

describe('surveys of 90/2021, BAB III C 2', () => {
  const rubric: Rubric = permenpanrb90_2021
  const { surveys, minimumRespondents, conductors, skm } = given(rubric.surveys)
  const survey = (id: string) => given(surveys.find((one) => one.id === id))

  test('every figure', () => {
    // The exception and the five aspects stand there in words.
    const { origin: _, exception: __, spakAspects: ___, ...printed } = law.surveys90
    const thresholds = (question: string, criterion: string) =>
      both((target) => {
        const points = minimumOf(rubric, target, criterion)
        return { points, index: indexAt(points, weightOf(rubric, question)) }
      })
    const scales = [...new Set(surveys.map(({ answers }) => `${answers.minimum}..${answers.maximum}`))]
    const [scale = ''] = scales
    expect(scales.length).toBe(1)
    expect({
      minimumRespondents: minimumRespondents.count,
      weights: {
        spak: weightOf(rubric, survey('SPAK').question),
        spkp: weightOf(rubric, survey('SPKP').question),
      },
      scale: { from: scale.split('..')[0], to: scale.split('..')[1] },
      thresholds: {
        spak: thresholds(survey('SPAK').question, 'B.I.a'),
        spkp: thresholds(survey('SPKP').question, 'B.II'),
      },
    }).toEqual(printed)
    expect(surveys.map(({ id, question }) => [id, question])).toEqual([
      ['SPAK', 'B.I.a'],
      ['SPKP', 'B.II.a'],
    ])
    expect(rubric.answerKinds['index-0-4']).toMatchObject({ type: 'index', maximum: printed.scale.to })
  })

  test('SPAK asks the five aspects, in their order, as law', () => {
    const WORDS: Readonly<Record<string, string>> = {
      'service discrimination': 'diskriminasi',
      'service fraud': 'kecurangan',
      'receiving rewards or gratification': 'imbalan',
      brokering: 'percaloan',
      'illegal levies': 'pungutanLiar',
    }
    expect(survey('SPAK').elements.map(({ id, basis }) => [id, basis])).toEqual(
      law.surveys90.spakAspects.map((words) => [WORDS[words], 'law']),
    )
  })

  test('what the table does not print is marked as practice, or cited elsewhere', () => {
    expect(survey('SPKP').elements.map(({ basis }) => basis)).toEqual(Array.from({ length: 9 }, () => 'practice'))
    expect([skm.factor, skm.lowest, skm.highest, skm.basis]).toEqual(['25', '25', '100', 'practice'])
    expect(conductors.map(({ id, external }) => [id, external])).toEqual([
      ['internal', false],
      ['bps', true],
      ['thirdParty', true],
    ])
  })
})

describe('PermenPANRB 10/2019', () => {
  const rubric: Rubric = permenpanrb10_2019
  const { areas, components, hasil, hasilNotPrinted, minima, disagreements, submission10 } = law.rubric10

  test('weights of areas, components and results', () => {
    const printed = areas.map(({ no, name, weight }) => ({ no: String(no), name, weight }))
    // The documents print one area in two words.
    const NAMES: Readonly<Record<string, string>> = {
      'Penataan Tatalaksana': 'Penataan Tata Laksana',
      'Penataan Sistem Manajemen SDM': 'Penataan SDM',
    }
    expect(
      rubric.areas.map(({ id, label, weight }) => ({ no: id, name: NAMES[label.id] ?? label.id, weight })),
    ).toEqual(printed)
    expect({ pengungkit: weightOf(rubric, 'A'), hasil: weightOf(rubric, 'B') }).toEqual(components)
    expect({
      bersih: weightOf(rubric, 'B.1'),
      spak: weightOf(rubric, 'B.1.a'),
      tlhp: weightOf(rubric, 'B.1.b'),
      pelayanan: weightOf(rubric, 'B.2'),
    }).toEqual(hasil)
    expect(toDecimalCut(rubric.areas.map(({ weight }) => ofDecimal(weight)).reduce(add))).toBe(components.pengungkit)
    expect(nodesOf(rubric).map(({ node }) => node.id)).toEqual([
      ...['A', 'A.1', 'A.2', 'A.3', 'A.4', 'A.5', 'A.6', 'B', 'B.1', 'B.1.a', 'B.1.b', 'B.2', 'B.2.a'],
    ])
  })

  test('weights that no document prints say from which minimum they are derived', () => {
    const IDS: Readonly<Record<string, string>> = { spak: 'B.1.a', tlhp: 'B.1.b' }
    const cited = hasilNotPrinted.map((name) => {
      const found = nodesOf(rubric).find(({ node }) => node.id === IDS[name])
      return [name, found?.node.source.place]
    })
    expect(cited).toEqual([
      ['spak', 'Syarat penetapan, menurut paparan Kementerian PANRB 2020, tersirat: 13,5 pada survei 3,60 dari 4'],
      ['tlhp', 'Syarat penetapan, menurut paparan Kementerian PANRB 2020, tersirat: 20 dikurangi 15'],
    ])
  })

  test('minima, and the points of areas and indexes that they mean', () => {
    const figures = (target: Target) => {
      const of = (id: string) => minimumOf(rubric, target, id)
      const area = criterionOf(rubric, target, 'area')
      const share = ofDecimal(area.type === 'everyArea' ? area.minimumShare : '0')
      return {
        total: of('total'),
        pengungkit: of('pengungkit'),
        perAreaPercent: toDecimalCut(multiply(share, fraction(100n))),
        areas: rubric.areas.map(({ weight }) => toDecimalCut(multiply(share, ofDecimal(weight)))),
        bersih: of('B.1'),
        spak: of('B.1.a'),
        spakIndex: indexAt(of('B.1.a'), weightOf(rubric, 'B.1.a')),
        tlhp: of('B.1.b'),
        pelayanan: of('B.2'),
        pelayananIndex: indexAt(of('B.2'), weightOf(rubric, 'B.2.a')),
      }
    }
    expect(both(figures)).toEqual(minima)
    const ids = ['total', 'pengungkit', 'area', 'B.1', 'B.1.a', 'B.1.b', 'B.2']
    expect(rubric.predicates.map(({ id, criteria }) => [id, criteria.map((one) => one.id)])).toEqual([
      ['WBK', ids],
      ['WBBM', [...ids, 'heldPredicate']],
    ])
  })

  test('figures on which documents disagree: one prevails, every other one is a variant', () => {
    const CRITERIA: Readonly<Record<string, string>> = { bersih: 'B.1', pelayanan: 'B.2' }
    const variants = given(rubric.variants)
    const found = disagreements.map(({ criterion, predicate, values }) => {
      const id = given(CRITERIA[criterion])
      const others = variants.flatMap((variant) =>
        variant.minima.flatMap((one) => (one.predicate === predicate && one.criterion === id ? [one.minimum] : [])),
      )
      expect([...new Set(values.map(({ value }) => value))].sort()).toEqual(
        [minimumOf(rubric, predicate, id), ...others].sort(),
      )
      return [criterion, predicate, minimumOf(rubric, predicate, id), ...others]
    })
    expect(found).toEqual([
      ['bersih', 'WBBM', '18.88', '18.5'],
      ['pelayanan', 'WBK', '16', '15'],
      ['pelayanan', 'WBBM', '18', '17'],
    ])
    expect(variants.flatMap((variant) => variant.minima).length).toBe(disagreements.length)
    for (const { id, minima: replaced } of variants) {
      const other: Rubric = withVariants(rubric as typeof permenpanrb10_2019, [id as 'lke-2020'])
      for (const one of replaced) expect(minimumOf(other, one.predicate, one.criterion)).toBe(one.minimum)
    }
  })

  test('conditions of a proposal', () => {
    const { conditions } = given(rubric.submission)
    const condition = (id: string) => given(conditions.find((one) => one.id === id))
    const percent = (id: string) => {
      const found = condition(id)
      return both(() => (found.type === 'percent' ? found.minimum : 'none'))
    }
    const grade = (id: string) => {
      const found = condition(id)
      return found.type === 'grade' ? found.minimum : null
    }
    const required = (id: string) => {
      const found = condition(id)
      return found.type === 'fact' && found.required
    }
    const held = condition('heldWbk')
    expect({
      bpk: grade('bpk'),
      akip: grade('sakip'),
      core: required('core'),
      resources: required('resources'),
      rbSuccess: required('rbSuccess'),
      earlierPredicate: both((target) => (held.type === 'held' ? (held.anyOf[target]?.[0] ?? null) : null)),
      lhkasn: percent('lhkasn'),
      lhkpn: percent('lhkpn'),
    }).toEqual(submission10)
    const ids = ['bpk', 'sakip', 'core', 'resources', 'rbSuccess', 'lhkpn', 'lhkasn', 'heldWbk', 'deadline']
    expect(conditions.map(({ id }) => id)).toEqual(ids)
  })
})

describe('PEKPPP, categories of the IPP', () => {
  const data: Pekppp = pekppp2023

  test('the nine bands, with the printed meanings', () => {
    const ours = data.categories.bands.map(({ category, from, to, meaning }) => ({
      from,
      to,
      category,
      meaning: meaning?.id ?? null,
    }))
    expect(ours).toEqual(law.ippBands.bands)
    expect([data.scale.maximum, data.categories.decimals]).toEqual([ours.at(-1)?.to, 2])
  })

  test('leave no gap at two decimals', () => {
    const step = fraction(1n, 100n)
    data.categories.bands.slice(1).forEach(({ from }, index) => {
      const below = ofDecimal(given(data.categories.bands[index]).to)
      expect(compare(ofDecimal(from), add(below, step))).toBe(0)
    })
  })

  test('forms and aspects are shares of one, marked as practice', () => {
    expect(data.forms.map(({ id, weight, basis }) => [id, weight, basis])).toEqual([
      ['f02', '0.75', 'practice'],
      ['f03', '0.25', 'practice'],
    ])
    expect(data.aspects.map(({ id, weight, basis }) => [id, weight, basis])).toEqual([
      ['policy', '0.24', 'practice'],
      ['staff', '0.25', 'practice'],
      ['facilities', '0.18', 'practice'],
      ['informationSystem', '0.11', 'practice'],
      ['complaints', '0.1', 'practice'],
      ['innovation', '0.12', 'practice'],
    ])
    for (const parts of [data.forms, data.aspects]) {
      expect(toDecimalCut(parts.map(({ weight }) => ofDecimal(weight)).reduce(add))).toBe('1')
    }
  })
})
