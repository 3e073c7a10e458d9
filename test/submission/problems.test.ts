import { describe, expect, test } from 'vitest'
import { checkSubmission, defineRubric, type Rubric } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { smallRubric } from '../helpers/smallRubric'
import { check, checkAnything, facts, refusal, refused } from '../helpers/submissions'

const TOP = 'category, today, deadline, instansi, unit, documents'
const allOf = (words: string) => words.split(', ')

describe('an input that is no object', () => {
  test.each([
    [null, 'null'],
    [undefined, 'undefined'],
    ['WBK', '"WBK"'],
    [[], 'Array'],
    [new Date(0), 'Date'],
    [() => facts(), 'Function'],
  ])('%s', (input, given) => {
    expect(refusal(() => checkAnything(input))).toEqual({
      name: 'InputError',
      issues: [
        {
          code: 'facts_not_object',
          path: [],
          params: { field: 'input', given, allowed: allOf(TOP) },
          message: `"input" harus berupa objek biasa, bukan ${given}.`,
          suggestion: `Isinya: ${TOP}.`,
        },
      ],
    })
    expect(refusal(() => checkAnything(input, { locale: 'en' })).issues[0]).toMatchObject({
      message: `"input" must be a plain object, not ${given}.`,
      suggestion: `Its fields: ${TOP}.`,
    })
  })
})

describe('all that is missing', () => {
  test('of an empty object', () => {
    expect(refused(() => checkAnything({}))).toEqual([
      ['category', 'missing_field'],
      ['today', 'missing_field'],
      ['instansi', 'missing_field'],
      ['unit', 'missing_field'],
      ['documents', 'missing_field'],
    ])
  })

  test('of empty parts, every one told once', () => {
    const input = { category: 'WBK', today: '2026-05-20', instansi: {}, unit: {}, documents: {} }
    const missing = 'kind, bpk, sakip, rb, spip, kkn'
    const unit = 'core, impact, tlhp, lhkpn, lhkasn, buildingSince, internalSakip'
    const found = refused(() => checkAnything(input))
    expect(found.every(([, code]) => code === 'missing_field')).toBe(true)
    expect(found.map(([path]) => path).sort()).toEqual(
      [
        ...allOf(missing).map((id) => `instansi.${id}`),
        ...allOf(`heldPredicate, revokedOn, ${unit}`).map((id) => `unit.${id}`),
        'documents.applicationLetter',
        'documents.sptjm',
      ].sort(),
    )
  })

  test('what a missing field takes, with null where it may be unknown, in each language', () => {
    const input = { ...facts(), category: undefined, today: undefined, unit: { ...facts().unit, core: undefined } }
    const places = (locale: 'id' | 'en') => refusal(() => checkAnything(input, { locale })).issues
    expect(places('id')).toEqual([
      {
        code: 'missing_field',
        path: ['category'],
        params: { field: 'category', allowed: 'WBK, WBK-AFIRMASI, WBBM' },
        message: '"category" belum diberikan.',
        suggestion: 'Yang diterima: WBK, WBK-AFIRMASI, WBBM.',
      },
      {
        code: 'missing_field',
        path: ['today'],
        params: { field: 'today', allowed: 'YYYY-MM-DD' },
        message: '"today" belum diberikan.',
        suggestion: 'Yang diterima: YYYY-MM-DD.',
      },
      {
        code: 'missing_field',
        path: ['unit', 'core'],
        params: { field: 'unit.core', allowed: 'true, false, null' },
        message: '"unit.core" belum diberikan.',
        suggestion: 'Yang diterima: true, false, null.',
      },
    ])
    expect(places('en').map(({ message, suggestion }) => `${message} ${suggestion}`)).toEqual([
      '"category" is not given. Accepted: WBK, WBK-AFIRMASI, WBBM.',
      '"today" is not given. Accepted: YYYY-MM-DD.',
      '"unit.core" is not given. Accepted: true, false, null.',
    ])
  })

  test('null is no category, kind, day or part', () => {
    const input = { ...facts(), category: null, today: null, unit: null, instansi: { ...facts().instansi, kind: null } }
    expect(refused(() => checkAnything(input))).toEqual([
      ['category', 'missing_field'],
      ['today', 'missing_field'],
      ['instansi.kind', 'missing_field'],
      ['unit', 'missing_field'],
    ])
  })
})

describe('all that is wrong', () => {
  test('is told at once, with what is probably meant', () => {
    const input = {
      category: 'wbk',
      today: '31-05-2026',
      deadline: '2026-02-29',
      catatan: 'x',
      instansi: { ...facts().instansi, kind: 'pemkot', kkn: 'tidak', name: '  ', BPK: 'WTP' },
      unit: { ...facts().unit, tier: 'Pratama', heldPredicate: 'WBM', core: 1, buildingSince: '2025/2/1', name: 7 },
      documents: { ...facts().documents, sptjm: 'ya' },
    }
    const { name, issues } = refusal(() => checkAnything(input, { locale: 'en' }))
    expect(name).toBe('InputError')
    const told = issues.map(({ path, message, suggestion = '' }) =>
      `${path.join('.')}: ${message} ${suggestion}`.trim(),
    )
    expect(told.sort()).toEqual(
      [
        `catatan: There is no "catatan" here; there are: ${TOP}.`,
        'category: "category" does not take "wbk"; accepted: WBK, WBK-AFIRMASI, WBBM. Perhaps "WBK" is meant.',
        'today: "today" does not take "31-05-2026"; write a date that exists as YYYY-MM-DD, such as 2026-05-31. Perhaps 2026-05-31 is meant.',
        'instansi.BPK: There is no "BPK" here; there are: name, kind, units, bpk, sakip, rb, spip, kkn. Perhaps "bpk" is meant.',
        'instansi.kind: "instansi.kind" does not take "pemkot"; accepted: kl, pemprov, pemkab. Perhaps "pemkab" is meant.',
        'unit.tier: "unit.tier" does not take "Pratama"; accepted: madya, pratama, provincial, belowProvince. Perhaps "pratama" is meant.',
        'deadline: "deadline" does not take "2026-02-29"; write a date that exists as YYYY-MM-DD, such as 2026-05-31.',
        'unit.heldPredicate: "unit.heldPredicate" does not take "WBM"; accepted: WBK, WBBM, null. Perhaps "WBK" is meant.',
        'instansi.name: "instansi.name" does not take "  "; accepted: "...".',
        'unit.name: "unit.name" does not take 7; accepted: "...".',
        'instansi.kkn: "instansi.kkn" does not take "tidak"; accepted: true, false, null.',
        'unit.core: "unit.core" does not take 1; accepted: true, false, null.',
        'unit.buildingSince: "unit.buildingSince" does not take "2025/2/1"; write a date that exists as YYYY-MM-DD, such as 2026-05-31. Perhaps 2025-02-01 is meant.',
        'documents.sptjm: "documents.sptjm" does not take "ya"; accepted: true, false, null.',
      ].sort(),
    )
  })

  test('the same in Indonesian, with codes and params for other texts', () => {
    const input = { ...facts(), today: '31-05-2026', unit: { ...facts().unit, tlph: 100 } }
    expect(refusal(() => checkAnything(input)).issues).toEqual([
      {
        code: 'invalid_date',
        path: ['today'],
        params: { field: 'today', given: '"31-05-2026"', closest: '2026-05-31' },
        message: '"today" tidak menerima "31-05-2026"; tulis tanggal yang ada sebagai TTTT-BB-HH, misalnya 2026-05-31.',
        suggestion: 'Mungkin maksudnya 2026-05-31.',
      },
      {
        code: 'unknown_field',
        path: ['unit', 'tlph'],
        params: {
          field: 'tlph',
          allowed: allOf(
            'name, tier, heldPredicate, revokedOn, core, impact, tlhp, lhkpn, lhkasn, buildingSince, internalSakip, preliminary',
          ),
          closest: null,
        },
        message:
          'Tidak ada "tlph" di sini; yang ada: name, tier, heldPredicate, revokedOn, core, impact, tlhp, lhkpn, lhkasn, buildingSince, internalSakip, preliminary.',
      },
    ])
  })

  test('a part that is no object is told as such, beside the others', () => {
    const input = { ...facts(), instansi: 'pemkab', unit: [], documents: 1 }
    expect(refusal(() => checkAnything(input, { locale: 'en' })).issues.map(({ message }) => message)).toEqual([
      '"instansi" must be a plain object, not "pemkab".',
      '"unit" must be a plain object, not Array.',
      '"documents" must be a plain object, not 1.',
    ])
  })

  test('the error lists at most ten problems in its message, and all of them as values', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`x${index}`, index]))
    let message = ''
    try {
      checkAnything({ ...facts(), ...many })
    } catch (error) {
      message = (error as Error).message
    }
    expect(message.split('\n')).toHaveLength(11)
    expect(message.endsWith('- ... (+20)')).toBe(true)
    expect(refused(() => checkAnything({ ...facts(), ...many }))).toHaveLength(30)
  })
})

describe('options', () => {
  test('every problem at once, in the language that can be read', () => {
    const conventions = { sakipEdge: 'Above', nothingdue: 'met', wtpDpp: true, other: 'x' }
    const { name, issues } = refusal(() => checkAnything(facts(), { locale: 'en', convention: {}, conventions }))
    expect(name).toBe('OptionsError')
    const all = 'sakipEdge, rbEdge, spipEdge, wtpDpp, nothingDue'
    expect(
      issues.map(({ path, code, message, suggestion = '' }) =>
        `${path.join('.')} ${code}: ${message} ${suggestion}`.trim(),
      ),
    ).toEqual([
      'convention unknown_option: There is no option "convention"; there are: conventions, locale. Perhaps "conventions" is meant.',
      'conventions.sakipEdge invalid_convention: Convention "sakipEdge" does not take "Above"; accepted: above, atLeast. Perhaps "above" is meant.',
      `conventions.nothingdue unused_convention: This function does not use a convention "nothingdue"; it uses: ${all}. Perhaps "nothingDue" is meant.`,
      'conventions.wtpDpp invalid_convention: Convention "wtpDpp" does not take true; accepted: below, counts.',
      `conventions.other unused_convention: This function does not use a convention "other"; it uses: ${all}.`,
    ])
  })

  test('a language that there is not', () => {
    expect(refusal(() => checkAnything(facts(), { locale: 'fr' }))).toEqual({
      name: 'OptionsError',
      issues: [
        {
          code: 'invalid_option',
          path: ['locale'],
          params: { option: 'locale', given: '"fr"', allowed: ['id', 'en'], closest: null },
          message: 'Opsi "locale" tidak menerima "fr"; yang diterima: id, en.',
        },
      ],
    })
  })

  test.each([[null], ['en'], [[]]])('that are no object: %j', (options) => {
    expect(refusal(() => checkAnything(facts(), options))).toMatchObject({
      name: 'OptionsError',
      issues: [{ code: 'options_not_object', path: [] }],
    })
  })

  test('are told before the problems of the facts, in one error', () => {
    const { name, issues } = refusal(() => checkAnything(null, { locale: 'fr', conventions: { wtpDpp: 'x' } }))
    expect([name, issues.map(({ code }) => code)]).toEqual([
      'InputError',
      ['invalid_option', 'invalid_convention', 'facts_not_object'],
    ])
  })

  test('left out, empty or undefined, change nothing', () => {
    const usual = check()
    for (const options of [undefined, {}, { conventions: undefined, locale: undefined }, { conventions: {} }]) {
      expect(checkAnything(facts(), options)).toEqual(usual)
    }
  })
})

describe('a rubric', () => {
  const run = (rubric: unknown) => refusal(() => checkSubmission(rubric as typeof permenpanrb90_2021, facts()))

  test.each([
    ['null', null],
    ['a copy', { ...permenpanrb90_2021 }],
    ['an heir', Object.create(permenpanrb90_2021)],
  ])('that was not checked: %s', (_, rubric) => {
    expect(run(rubric)).toEqual({
      name: 'RubricError',
      issues: [
        {
          code: 'rubric_unchecked',
          path: [],
          params: { format: 'zona-integritas.rubric.v1' },
          message: 'Rubrik ini belum diperiksa.',
          suggestion: 'Berikan hasil defineRubric(rubrik), atau rubrik bawaan.',
        },
      ],
    })
  })

  test('that says nothing of a submission', () => {
    const rubric: Rubric = defineRubric(smallRubric())
    expect(run(rubric)).toEqual({
      name: 'RubricError',
      issues: [
        {
          code: 'rubric_missing_section',
          path: ['submission'],
          params: { id: rubric.id, section: 'submission' },
          message: `"${rubric.id}" memerlukan bagian "submission" dalam rubrik.`,
        },
      ],
    })
  })
})
