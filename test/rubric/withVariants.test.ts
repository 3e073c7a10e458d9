import { describe, expect, test } from 'vitest'
import {
  type Checked,
  defineRubric,
  evaluate,
  OptionsError,
  profile,
  type Rubric,
  RubricError,
  withVariants,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { sectionedRubric } from '../helpers/sectionedRubric'
import { cited, text } from '../helpers/smallRubric'

const minimaOf = (rubric: Rubric) =>
  rubric.predicates.flatMap(({ id, criteria }) =>
    criteria.flatMap((one) => (one.type === 'points' ? [`${id} ${one.id} ${one.minimum}`] : [])),
  )
const changedBy = (other: Rubric) => {
  const own = minimaOf(permenpanrb10_2019)
  return minimaOf(other).filter((line) => !own.includes(line))
}

describe('a variant of PermenPANRB 10/2019', () => {
  test('changes its own minima and nothing else', () => {
    expect(changedBy(withVariants(permenpanrb10_2019, ['paparan-2023']))).toEqual(['WBBM B.1 18.5'])
    expect(changedBy(withVariants(permenpanrb10_2019, ['lke-2020']))).toEqual(['WBK B.2 15', 'WBBM B.2 17'])
    const both = withVariants(permenpanrb10_2019, ['paparan-2023', 'lke-2020'])
    expect(changedBy(both)).toEqual(['WBK B.2 15', 'WBBM B.1 18.5', 'WBBM B.2 17'])
    const { predicates: _, variant, ...rest } = JSON.parse(JSON.stringify(both))
    const { predicates: __, ...own } = JSON.parse(JSON.stringify(permenpanrb10_2019))
    expect(rest).toEqual(own)
    expect(variant).toEqual(['paparan-2023', 'lke-2020'])
  })

  test('cites the other document in the criterion', () => {
    const other = withVariants(permenpanrb10_2019, ['lke-2020'])
    const { WBK, WBBM } = evaluate(other, {}, { unanswered: 'zero' }).determinations
    for (const { criteria } of [WBK, WBBM]) {
      const found = criteria.filter(({ basis }) => basis === 'practice')
      expect(found.map(({ id, source }) => [id, source])).toEqual([
        ['B.2', { regulation: 'Paparan Kementerian PANRB 2020', place: 'Lembar Kerja Evaluasi, B nomor 2' }],
      ])
    }
  })

  test('is named by results, in the order taken', () => {
    const named = (ids: readonly ('paparan-2023' | 'lke-2020')[]) =>
      evaluate(withVariants(permenpanrb10_2019, ids), {}, { unanswered: 'zero' }).rubric
    const own = { id: 'permenpanrb-10-2019', version: '1.0.0', regulation: 'PermenPANRB 10/2019' }
    expect(named([])).toEqual(own)
    expect(named(['lke-2020'])).toEqual({ ...own, variant: ['lke-2020'] })
    expect(named(['lke-2020', 'paparan-2023'])).toEqual({ ...own, variant: ['lke-2020', 'paparan-2023'] })
    expect(Object.isFrozen(named(['lke-2020']).variant)).toBe(true)
  })

  test('takes no evaluation of another variant', () => {
    const other = withVariants(permenpanrb10_2019, ['lke-2020'])
    const evaluation = evaluate(other, {}, { unanswered: 'zero' })
    const unit = { instansi: 'A', kind: 'kl', evaluation } as const
    expect(profile(other, [unit]).total.notYet).toBe(1)
    expect(() => profile(permenpanrb10_2019, [unit])).toThrow(
      '"units.0.evaluation" dibuat dengan rubrik "permenpanrb-10-2019+lke-2020", bukan "permenpanrb-10-2019".',
    )
  })
})

describe('the same call', () => {
  test('gives the same object, another call another one', () => {
    const one = withVariants(permenpanrb10_2019, ['lke-2020'])
    expect(withVariants(permenpanrb10_2019, ['lke-2020'])).toBe(one)
    expect(withVariants(permenpanrb10_2019, ['paparan-2023'])).not.toBe(one)
    const both = withVariants(permenpanrb10_2019, ['lke-2020', 'paparan-2023'])
    expect(withVariants(permenpanrb10_2019, ['lke-2020', 'paparan-2023'])).toBe(both)
    expect(withVariants(permenpanrb10_2019, ['paparan-2023', 'lke-2020'])).not.toBe(both)
    expect(withVariants(one, ['paparan-2023'])).toBe(withVariants(one, ['paparan-2023']))
  })

  test('of none is the rubric itself, also where there are no variants', () => {
    expect(withVariants(permenpanrb10_2019, [])).toBe(permenpanrb10_2019)
    expect(withVariants(permenpanrb90_2021, [])).toBe(permenpanrb90_2021)
  })

  test('takes a variant that is given twice once', () => {
    const one = withVariants(permenpanrb10_2019, ['lke-2020'])
    expect(withVariants(permenpanrb10_2019, ['lke-2020', 'lke-2020'])).toBe(one)
    expect(withVariants(one, ['lke-2020']).variant).toEqual(['lke-2020'])
  })

  test('leaves the rubric and the list as they were', () => {
    const ids: ('paparan-2023' | 'lke-2020')[] = ['paparan-2023', 'lke-2020']
    const before = JSON.stringify(permenpanrb10_2019)
    withVariants(permenpanrb10_2019, ids)
    expect([ids, Object.isFrozen(ids)]).toEqual([['paparan-2023', 'lke-2020'], false])
    expect(JSON.stringify(permenpanrb10_2019)).toBe(before)
  })

  test('gives a checked rubric, frozen through', () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
    expect(frozen(withVariants(permenpanrb10_2019, ['lke-2020']))).toBe(true)
  })
})

describe('where two give the same figure', () => {
  const variant = (id: string, minimum: string) => ({
    id,
    label: text(id),
    minima: [{ predicate: 'LULUS', criterion: 'total', minimum, ...cited }],
  })
  const rubric: Rubric & Checked = defineRubric({
    ...sectionedRubric(),
    variants: [variant('rendah', '5'), variant('tinggi', '14'), { id: 'kosong', label: text('Kosong'), minima: [] }],
  } as Rubric)
  const totalOf = (ids: readonly string[], from: Rubric & Checked = rubric) => minimaOf(withVariants(from, ids))[0]

  test('the later prevails', () => {
    expect(totalOf([])).toBe('LULUS total 9')
    expect(totalOf(['rendah'])).toBe('LULUS total 5')
    expect(totalOf(['rendah', 'tinggi'])).toBe('LULUS total 14')
    expect(totalOf(['tinggi', 'rendah'])).toBe('LULUS total 5')
    expect(totalOf(['tinggi', 'kosong'])).toBe('LULUS total 14')
  })

  test('also when taken one after the other', () => {
    const first = withVariants(rubric, ['tinggi'])
    expect(totalOf(['rendah'], first)).toBe('LULUS total 5')
    expect(withVariants(first, ['rendah']).variant).toEqual(['tinggi', 'rendah'])
  })

  test('a predicate’s figure stays its own', () => {
    expect(minimaOf(withVariants(rubric, ['rendah']))).toEqual([
      ...['LULUS total 5', 'UNGGUL total 12', 'UNGGUL H.a 2.7'],
    ])
  })
})

describe('refused', () => {
  const refusalOf = (work: () => unknown): unknown => {
    try {
      work()
    } catch (error) {
      return error
    }
    return undefined
  }

  test('is a variant that there is not, each told with what there is', () => {
    const ids = ['paparan2023', 'lke-2020', 'zzz'] as unknown as readonly 'lke-2020'[]
    const error = refusalOf(() => withVariants(permenpanrb10_2019, ids))
    expect(error).toBeInstanceOf(OptionsError)
    const allowed = ['paparan-2023', 'lke-2020']
    expect((error as OptionsError).issues).toEqual([
      {
        code: 'invalid_option',
        path: ['variants'],
        params: { option: 'variants', given: '"paparan2023"', allowed, closest: 'paparan-2023' },
        message: 'Opsi "variants" tidak menerima "paparan2023"; yang diterima: paparan-2023, lke-2020.',
        suggestion: 'Mungkin maksudnya "paparan-2023".',
      },
      {
        code: 'invalid_option',
        path: ['variants'],
        params: { option: 'variants', given: '"zzz"', allowed, closest: null },
        message: 'Opsi "variants" tidak menerima "zzz"; yang diterima: paparan-2023, lke-2020.',
      },
    ])
  })

  test('is told in English on request', () => {
    const error = refusalOf(() => withVariants(permenpanrb10_2019, ['lke-2021' as 'lke-2020'], 'en')) as OptionsError
    expect(error.issues.map(({ message, suggestion }) => [message, suggestion])).toEqual([
      ['Option "variants" does not take "lke-2021"; accepted: paparan-2023, lke-2020.', 'Perhaps "lke-2020" is meant.'],
    ])
  })

  test('is any variant of a rubric without variants', () => {
    const error = refusalOf(() => withVariants(permenpanrb90_2021 as Rubric & Checked, ['lke-2020']))
    expect(error).toBeInstanceOf(OptionsError)
    expect((error as OptionsError).issues[0]?.params).toMatchObject({ given: '"lke-2020"', allowed: [] })
  })

  test('is a rubric that was not checked', () => {
    for (const rubric of [{ ...permenpanrb10_2019 }, sectionedRubric(), null, undefined, 'x']) {
      const error = refusalOf(() => withVariants(rubric as Rubric & Checked, ['lke-2020']))
      expect(error).toBeInstanceOf(RubricError)
      expect((error as RubricError).issues.map(({ code }) => code)).toEqual(['rubric_unchecked'])
    }
  })

  test('is what is no list of texts', () => {
    for (const given of [undefined, null, 'lke', 5, {}, [5], [null]]) {
      const error = refusalOf(() => withVariants(permenpanrb10_2019, given as never))
      expect([given, error instanceof OptionsError]).toEqual([given, true])
    }
  })
})
