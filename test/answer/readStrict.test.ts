import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import {
  AnswersError,
  type AnswersOf,
  compile,
  type EvaluateOptions,
  evaluate,
  type Issue,
  IssuesError,
  OptionsError,
  RubricError,
  safeEvaluate,
} from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { randomFrom, randomLke } from '../helpers/randomLke'

type Answers = AnswersOf<typeof permenpanrb90_2021>
type Options = EvaluateOptions<typeof permenpanrb90_2021>

const plan = compile(permenpanrb90_2021)
const complete: Readonly<Record<string, unknown>> = randomLke(permenpanrb90_2021, randomFrom(90))
const withAnswers = (patch: object): Answers => ({ ...complete, ...patch }) as unknown as Answers
const without = (id: string): Answers =>
  Object.fromEntries(Object.entries(complete).filter(([key]) => key !== id)) as unknown as Answers

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

/** The issues of all three doors, which must agree. */
function issuesOf(answers: unknown, options?: Options): readonly Issue[] {
  const given = answers as Answers
  const stated = options as Options & { readonly unanswered?: 'reject' }
  const outcome = safeEvaluate(permenpanrb90_2021, given, options)
  if (outcome.success) throw new Error('passed as valid')
  for (const run of [() => evaluate(permenpanrb90_2021, given, stated), () => plan.score(given, stated)]) {
    const error = thrownBy(run)
    expect(error).toBeInstanceOf(AnswersError)
    expect((error as AnswersError).issues).toEqual(outcome.issues)
  }
  return outcome.issues
}

const codesAndPaths = (issues: readonly Issue[]) => issues.map(({ code, path }) => [code, path])
const answerOf = (id: keyof Answers, answer: unknown) =>
  evaluate(permenpanrb90_2021, withAnswers({ [id]: answer })).nodes[id].answer

interface Case {
  readonly title: string
  readonly answers: Answers
  readonly options?: Options
  readonly code: string
  readonly path: readonly string[]
  readonly params: Issue['params']
  /** The message, and the suggestion if there is one. */
  readonly id: readonly string[]
  readonly en: readonly string[]
}

const choice = (title: string, given: unknown, shown: string, closest: string | null): Case => ({
  title,
  answers: withAnswers({ 'A.I.1.i.b': given }),
  code: 'invalid_choice',
  path: ['A.I.1.i.b'],
  params: { id: 'A.I.1.i.b', given: shown, allowed: ['A', 'B', 'C'], closest },
  id: [
    `${shown} bukan pilihan untuk A.I.1.i.b; yang diterima: A, B, C.`,
    ...(closest ? [`Mungkin maksudnya "${closest}".`] : []),
  ],
  en: [
    `${shown} is no option of A.I.1.i.b; accepted: A, B, C.`,
    ...(closest ? [`Perhaps "${closest}" is meant.`] : []),
  ],
})

const INDEX_ID = 'angka atau teks desimal dengan titik dari 0 sampai 4, atau { sum, count }'
const INDEX_EN = 'a number or decimal text with a point from 0 to 4, or { sum, count }'
const index = (title: string, given: unknown, shown: string, closest: string | null = null): Case => ({
  title,
  answers: withAnswers({ 'B.I.a': given }),
  code: 'invalid_index',
  path: ['B.I.a'],
  params: { id: 'B.I.a', given: shown, maximum: '4', closest },
  id: [
    `${shown} bukan indeks survei untuk B.I.a; yang diterima: ${INDEX_ID}.`,
    ...(closest ? [`Tulis "${closest}".`] : []),
  ],
  en: [`${shown} is no survey index for B.I.a; accepted: ${INDEX_EN}.`, ...(closest ? [`Write "${closest}".`] : [])],
})

const outOfRange = (title: string, given: unknown, shown: string): Case => ({
  title,
  answers: withAnswers({ 'B.I.a': given }),
  code: 'index_out_of_range',
  path: ['B.I.a'],
  params: { id: 'B.I.a', given: shown, maximum: '4' },
  id: [
    `Indeks survei ${shown} untuk B.I.a berada di luar 0 sampai 4.`,
    'Bila ini nilai SKM 25 sampai 100, bagi dengan 25.',
  ],
  en: [
    `Survey index ${shown} for B.I.a lies outside 0 to 4.`,
    'If this is an SKM value from 25 to 100, divide it by 25.',
  ],
})

const COUNTS = ['sasaran', 'sasaranTercapai']
const count = (title: string, given: unknown, shown: string, closest: string | null = null): Case => ({
  title,
  answers: withAnswers({ 'A.II.4.i.a': { sasaran: 5, sasaranTercapai: given } }),
  code: 'invalid_count',
  path: ['A.II.4.i.a', 'sasaranTercapai'],
  params: { id: 'A.II.4.i.a', count: 'sasaranTercapai', given: shown, closest },
  id: [
    `${shown} bukan jumlah untuk "sasaranTercapai" pada A.II.4.i.a; yang diterima: bilangan bulat 0 sampai 1000000000.`,
    ...(closest ? [`Tulis ${closest} sebagai angka.`] : []),
  ],
  en: [
    `${shown} is no count for "sasaranTercapai" of A.II.4.i.a; accepted: a whole number from 0 to 1000000000.`,
    ...(closest ? [`Write ${closest} as a number.`] : []),
  ],
})

const notCounts = (title: string, given: unknown, shown: string): Case => ({
  title,
  answers: withAnswers({ 'A.II.4.i.a': given }),
  code: 'invalid_counts',
  path: ['A.II.4.i.a'],
  params: { id: 'A.II.4.i.a', given: shown, counts: COUNTS },
  id: [
    `${shown} bukan jawaban untuk A.II.4.i.a; yang diterima: objek dengan jumlah sasaran, sasaranTercapai.`,
    'Bila hanya persentasenya yang diketahui, pakai { percent }.',
  ],
  en: [
    `${shown} is no answer to A.II.4.i.a; accepted: an object with the counts sasaran, sasaranTercapai.`,
    'If only the percentage is known, use { percent }.',
  ],
})

const missingCount = (title: string, given: object): Case => ({
  title,
  answers: withAnswers({ 'A.II.4.i.a': given }),
  code: 'missing_count',
  path: ['A.II.4.i.a', 'sasaranTercapai'],
  params: { id: 'A.II.4.i.a', count: 'sasaranTercapai' },
  id: ['Jumlah "sasaranTercapai" pada A.II.4.i.a belum diisi.', 'Isi dengan bilangan bulat 0 atau lebih.'],
  en: ['Count "sasaranTercapai" of A.II.4.i.a is missing.', 'Give a whole number, 0 or more.'],
})

const unknownCount = (title: string, key: string, given: unknown, closest: string | null): Case => ({
  title,
  answers: withAnswers({ 'A.II.4.i.a': { sasaran: 5, sasaranTercapai: 4, [key]: given } }),
  code: 'unknown_count',
  path: ['A.II.4.i.a', key],
  params: { id: 'A.II.4.i.a', count: key, counts: COUNTS, closest },
  id: [
    `A.II.4.i.a tidak meminta "${key}"; yang diminta: sasaran, sasaranTercapai.`,
    ...(closest ? [`Mungkin maksudnya "${closest}".`] : []),
  ],
  en: [
    `A.II.4.i.a does not ask for "${key}"; it asks for sasaran, sasaranTercapai.`,
    ...(closest ? [`Perhaps "${closest}" is meant.`] : []),
  ],
})

const percent = (title: string, given: unknown, shown: string, closest: string | null = null): Case => ({
  title,
  answers: withAnswers({ 'A.II.4.i.a': { percent: given } }),
  code: 'invalid_percent',
  path: ['A.II.4.i.a', 'percent'],
  params: { id: 'A.II.4.i.a', given: shown, closest },
  id: [
    `${shown} bukan persentase untuk A.II.4.i.a; yang diterima: angka atau teks desimal dengan titik dari 0 sampai 100.`,
    ...(closest ? [`Tulis "${closest}".`] : []),
  ],
  en: [
    `${shown} is no percentage for A.II.4.i.a; accepted: a number or decimal text with a point from 0 to 100.`,
    ...(closest ? [`Write "${closest}".`] : []),
  ],
})

const unknownQuestion = (title: string, key: string, closest: string | null): Case => ({
  title,
  answers: withAnswers({ [key]: 'Ya' }),
  code: 'unknown_question',
  path: [key],
  params: { id: key, closest },
  id: [`Tidak ada pertanyaan "${key}" dalam rubrik ini.`, ...(closest ? [`Mungkin maksudnya "${closest}".`] : [])],
  en: [`This rubric has no question "${key}".`, ...(closest ? [`Perhaps "${closest}" is meant.`] : [])],
})

const missing = (title: string, answers: Answers, id: string, allowed: readonly string[]): Case => ({
  title,
  answers,
  code: 'missing_answer',
  path: [id],
  params: { id, allowed },
  id: [
    `${id} belum dijawab.`,
    `Jawab dengan ${allowed.join(', ')}, atau pakai opsi unanswered: "zero" atau "exclude".`,
  ],
  en: [`${id} is unanswered.`, `Answer with ${allowed.join(', ')}, or use the option unanswered: "zero" or "exclude".`],
})

const hidden = (target: object, key: string, value: unknown): object =>
  Object.defineProperty({ ...target }, key, { value, enumerable: false })

const CASES: readonly Case[] = [
  choice('a letter that does not exist', 'Z', '"Z"', null),
  choice('a letter that other questions have', 'D', '"D"', null),
  choice('a letter in the wrong case', 'a', '"a"', 'A'),
  choice('a letter with space around it', ' B ', '" B "', 'B'),
  choice('the letters of a yes-or-no question', 'Ya', '"Ya"', null),
  choice('null', null, 'null', null),
  choice('an empty text', '', '""', null),
  choice('a number', 1, '1', null),
  choice('a boolean', true, 'true', null),
  choice('a boxed letter', Object('A'), 'String', null),
  choice('a list of letters', ['A'], 'Array', null),
  choice('a name of Object.prototype', 'constructor', '"constructor"', null),
  choice('a long text, shown cut', 'x'.repeat(50), `"${'x'.repeat(40)}"...`, null),
  {
    title: 'Ya in lower case',
    answers: withAnswers({ 'A.I.1.i.a': 'ya' }),
    code: 'invalid_choice',
    path: ['A.I.1.i.a'],
    params: { id: 'A.I.1.i.a', given: '"ya"', allowed: ['Ya', 'Tidak'], closest: 'Ya' },
    id: ['"ya" bukan pilihan untuk A.I.1.i.a; yang diterima: Ya, Tidak.', 'Mungkin maksudnya "Ya".'],
    en: ['"ya" is no option of A.I.1.i.a; accepted: Ya, Tidak.', 'Perhaps "Ya" is meant.'],
  },
  missing('a choice that is left out', without('A.I.1.i.a'), 'A.I.1.i.a', ['Ya', 'Tidak']),
  missing('a choice that is undefined', withAnswers({ 'A.I.1.i.b': undefined }), 'A.I.1.i.b', ['A', 'B', 'C']),
  missing('a survey that is left out', without('B.II.a'), 'B.II.a', ['0..4']),
  missing('counts that are left out', without('A.II.4.i.a'), 'A.II.4.i.a', COUNTS),
  unknownQuestion('an id in lower case', 'a.i.1.i.a', 'A.I.1.i.a'),
  unknownQuestion('an id with underscores', 'A_I_1_i_b', 'A.I.1.i.b'),
  unknownQuestion('an id like none', 'keterangan-dari-unit-kerja', null),
  unknownQuestion('an empty id', '', null),
  unknownQuestion('an id far too long to compare', `A.I.1.i.a${' '.repeat(64)}`, null),
  unknownQuestion('the name of a method', 'hasOwnProperty', null),
  count('a negative count', -1, '-1'),
  count('a fractional count', 1.5, '1.5'),
  count('a count above 1e9', 1_000_000_001, '1000000001'),
  count('a count as text', '4', '"4"', '4'),
  count('a count as text with space', ' 4 ', '" 4 "', '4'),
  count('a fractional count as text', '4.5', '"4.5"'),
  count('a count above 1e9 as text', '1000000001', '"1000000001"'),
  count('a count as exponent text', '1e3', '"1e3"'),
  count('a count as hex text', '0x10', '"0x10"'),
  count('a count that is null', null, 'null'),
  count('a count that is an empty text', '', '""'),
  count('a count that is NaN', Number.NaN, 'NaN'),
  count('a count that is infinite', Number('1e999'), 'Infinity'),
  count('a count that is a bigint', 4n, '4n'),
  count('a count that is a boolean', true, 'true'),
  count('a boxed count', Object(4), 'Number'),
  missingCount('half-filled counts', { sasaran: 5 }),
  missingCount('a count that is undefined', { sasaran: 5, sasaranTercapai: undefined }),
  unknownCount('a misspelt count beside the right ones', 'sasaranTercapi', 4, 'sasaranTercapai'),
  unknownCount('a count of another question', 'agenPerubahan', 4, null),
  unknownCount('a percentage beside the counts', 'percent', '80', null),
  unknownCount('an unknown count that is undefined', 'zzz', undefined, null),
  notCounts('a number for counts', 80, '80'),
  notCounts('a text for counts', '80%', '"80%"'),
  notCounts('null for counts', null, 'null'),
  notCounts('an empty text for counts', '', '""'),
  notCounts('an array for counts', [5, 4], 'Array'),
  notCounts('a date for counts', new Date(0), 'Date'),
  notCounts('a map for counts', new Map([['sasaran', 5]]), 'Map'),
  percent('a percentage above 100', 100.01, '100.01'),
  percent('a negative percentage', -1, '-1'),
  percent('a percentage with a comma', '86,67', '"86,67"', '86.67'),
  percent('a percentage with its sign', '86.67%', '"86.67%"'),
  percent('a percentage as exponent text', '8e1', '"8e1"'),
  percent('a percentage of 21 decimals', `1.${'1'.repeat(21)}`, '"1.111111111111111111111"'),
  percent('a percentage that is null', null, 'null'),
  percent('a percentage that is undefined', undefined, 'undefined'),
  percent('a percentage that is an empty text', '', '""'),
  percent('a percentage that is NaN', Number.NaN, 'NaN'),
  {
    title: 'a percentage where conventions refuse it',
    answers: withAnswers({ 'A.II.4.i.a': { percent: '80' } }),
    options: { conventions: { percentGiven: 'reject' } },
    code: 'percent_rejected',
    path: ['A.II.4.i.a'],
    params: { id: 'A.II.4.i.a', counts: COUNTS },
    id: [
      'A.II.4.i.a hanya berisi persentase, sedangkan konvensi percentGiven menolaknya.',
      'Berikan jumlah sasaran, sasaranTercapai.',
    ],
    en: [
      'A.II.4.i.a holds only a percentage, which the convention percentGiven refuses.',
      'Give the counts sasaran, sasaranTercapai.',
    ],
  },
  outOfRange('a survey above 4', 4.01, '4.01'),
  outOfRange('a survey a hair above 4', '4.00000000000000000001', '"4.00000000000000000001"'),
  outOfRange('an SKM value', 90, '90'),
  outOfRange('a negative survey', -1, '-1'),
  outOfRange('a mean above 4', { sum: '40.1', count: 10 }, '40.1/10'),
  index('a survey with a comma', '3,6', '"3,6"', '3.6'),
  index('a survey with space around it', ' 3.6 ', '" 3.6 "', '3.6'),
  index('a survey as exponent text', '36e-1', '"36e-1"'),
  index('a survey as hex text', '0x3', '"0x3"'),
  index('a negative survey as text', '-1', '"-1"'),
  index('a survey with a plus sign', '+3.6', '"+3.6"'),
  index('a survey with a leading zero', '03.6', '"03.6"'),
  index('a survey with no digit after the point', '3.', '"3."'),
  index('a survey with no digit before the point', '.6', '".6"'),
  index('a survey of 21 decimals', `3.${'6'.repeat(21)}`, '"3.666666666666666666666"'),
  index('a number of more than 20 decimals', 1e-21, '1e-21'),
  index('a survey that is null', null, 'null'),
  index('a survey that is an empty text', '', '""'),
  index('a survey that is NaN', Number.NaN, 'NaN'),
  index('a survey that is infinite', Number('1e999'), 'Infinity'),
  index('a survey that is the text Infinity', 'Infinity', '"Infinity"'),
  index('a survey that is a bigint', 3n, '3n'),
  index('a survey that is a boolean', true, 'true'),
  index('a boxed survey', Object(3.6), 'Number'),
  index('a survey in an array', [3.6], 'Array'),
  index('a mean of nobody', { sum: 0, count: 0 }, 'Object'),
  index('a mean without a count', { sum: 36 }, 'Object'),
  index('a mean of a fractional count', { sum: 36, count: 9.5 }, 'Object'),
  index('a mean with a count as text', { sum: 36, count: '10' }, 'Object'),
  index('a mean with a comma', { sum: '36,5', count: 10 }, 'Object'),
  index('a mean with something beside it', { sum: 36, count: 10, mean: 3.6 }, 'Object'),
  index('a mean of a negative sum', { sum: -36, count: 10 }, 'Object'),
  {
    title: 'a question that is not enumerable',
    answers: hidden(without('A.I.1.i.a'), 'A.I.1.i.a', 'Ya') as Answers,
    code: 'hidden_property',
    path: ['A.I.1.i.a'],
    params: { key: 'A.I.1.i.a' },
    id: ['"A.I.1.i.a" tidak dapat dienumerasi, sehingga akan hilang bila disalin.', 'Salin nilainya ke objek biasa.'],
    en: ['"A.I.1.i.a" is not enumerable and would be lost in a copy.', 'Copy its value into a plain object.'],
  },
  {
    title: 'a count that is not enumerable',
    answers: withAnswers({ 'A.II.4.i.a': hidden({ sasaran: 5 }, 'sasaranTercapai', 4) }),
    code: 'hidden_property',
    path: ['A.II.4.i.a', 'sasaranTercapai'],
    params: { key: 'sasaranTercapai' },
    id: [
      '"sasaranTercapai" tidak dapat dienumerasi, sehingga akan hilang bila disalin.',
      'Salin nilainya ke objek biasa.',
    ],
    en: ['"sasaranTercapai" is not enumerable and would be lost in a copy.', 'Copy its value into a plain object.'],
  },
  {
    title: 'a part of a mean that is not enumerable',
    answers: withAnswers({ 'B.I.a': hidden({ sum: 36 }, 'count', 10) }),
    code: 'hidden_property',
    path: ['B.I.a', 'count'],
    params: { key: 'count' },
    id: ['"count" tidak dapat dienumerasi, sehingga akan hilang bila disalin.', 'Salin nilainya ke objek biasa.'],
    en: ['"count" is not enumerable and would be lost in a copy.', 'Copy its value into a plain object.'],
  },
  {
    title: 'counts that contradict each other, when that is refused',
    answers: withAnswers({ 'A.II.4.i.a': { sasaran: 2, sasaranTercapai: 3 } }),
    options: { contradictions: 'reject' },
    code: 'part_exceeds_whole',
    path: ['A.II.4.i.a'],
    params: { id: 'A.II.4.i.a', part: 3, whole: 2, counts: COUNTS },
    id: [
      'A.II.4.i.a: bagian (3) melebihi keseluruhan (2); nilainya tidak pernah lebih dari 1 dan perlu bukti.',
      'Periksa kembali jumlah sasaran, sasaranTercapai.',
    ],
    en: [
      'A.II.4.i.a: the part (3) exceeds the whole (2); its value is never above 1 and needs evidence.',
      'Check the counts sasaran, sasaranTercapai.',
    ],
  },
]

// The random LKE below has contradictory counts of its own; this one has none.
const CONSISTENT = {
  'A.II.1.i.a': { agenPerubahan: 1, perubahan: 1 },
  'A.II.1.i.b': { perubahan: 1, perubahanTerintegrasi: 1 },
  'A.II.3.iii.a': { pelanggaranTahunLalu: 1, pelanggaranTahunIni: 0, pelanggaranDisanksi: 1 },
  'A.II.5.ii.a': { harusDitindaklanjuti: 2, sedangDiproses: 1, selesai: 1 },
  'A.II.5.iii.a': { kepalaSatker: 1, pejabatWajibLhkpn: 1, lainnya: 1, sudahMelapor: 3 },
  'A.II.5.iii.b': { administrator: 1, pengawas: 1, fungsionalPelaksana: 1, sudahMelapor: 3 },
  'A.II.6.i.b': { layananTerdata: 2, layananDipermudah: 1 },
}

describe('strict reading of answers', () => {
  it('takes the answers from which every case below starts', () => {
    expect(safeEvaluate(permenpanrb90_2021, complete).success).toBe(true)
    expect(plan.score(withAnswers({})).complete).toBe(true)
  })

  it.each(CASES)('refuses $title, with the reason in both languages', ({ answers, options, ...expected }) => {
    const given = options?.contradictions ? { ...answers, ...CONSISTENT } : answers
    for (const locale of ['id', 'en'] as const) {
      const [message, suggestion] = expected[locale]
      const { code, path, params } = expected
      // toStrictEqual: an issue without a suggestion must not have the key at all.
      expect(issuesOf(given, { ...options, locale })).toStrictEqual([
        { code, path, params, message, ...(suggestion === undefined ? {} : { suggestion }) },
      ])
    }
  })

  it('writes messages in Indonesian when no language is chosen', () => {
    expect(issuesOf(without('A.I.1.i.a'))[0]?.message).toBe('A.I.1.i.a belum dijawab.')
  })

  it('never suggests a figure that it would refuse as well', () => {
    for (const answers of [
      { 'A.II.4.i.a': { percent: '150' } },
      { 'A.II.4.i.a': { percent: '150,5' } },
      { 'B.I.a': '5,5' },
      { 'B.I.a': ' 90 ' },
    ]) {
      const [issue, ...others] = issuesOf(withAnswers(answers))
      expect(others).toEqual([])
      expect(issue).not.toHaveProperty('suggestion')
    }
  })

  it.each([
    ['a number', 5, '5'],
    ['a text', '{}', '"{}"'],
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['an array of rows', [{ id: 'A.I.1.i.a', value: 'Ya' }], 'Array'],
    ['a date', new Date(0), 'Date'],
    ['a map', new Map(Object.entries(complete)), 'Map'],
    ['a set', new Set(), 'Set'],
    ['a boxed text', Object('x'), 'String'],
    ['a function', Object.assign(() => 0, complete), 'Function'],
    ['a symbol', Symbol('x'), 'Symbol'],
    ['a class instance', Object.assign(new (class Lke {})(), complete), 'Object'],
    ['an object that inherits its answers', Object.create(complete), 'Object'],
    ['an object that inherits from a bare one', Object.create(Object.create(null)), 'Object'],
    ['a regular expression', Object.assign(/x/, complete), 'RegExp'],
    ['an error', Object.assign(new Error('x'), complete), 'Error'],
    ['a promise', Object.assign(Promise.resolve(), complete), 'Promise'],
    ['a typed array', new Uint8Array(2), 'Uint8Array'],
    ['a boxed bigint', Object(1n), 'BigInt'],
    ['an object of another realm that is no plain one', runInNewContext('new (class Lke { a = 1 })()'), 'Object'],
    ['an array of another realm', runInNewContext('[1]'), 'Array'],
    ['a date of another realm', runInNewContext('new Date(0)'), 'Date'],
  ])('takes no answers from %s', (_, given: unknown, shown: string) => {
    expect(issuesOf(given)).toStrictEqual([
      {
        code: 'answers_not_object',
        path: [],
        params: { given: shown },
        message: `Jawaban harus berupa objek biasa dari id pertanyaan ke jawaban, bukan ${shown}.`,
        suggestion: 'Untuk baris tabel atau isian formulir, pakai readAnswers.',
      },
    ])
    expect(issuesOf(given, { locale: 'en' })).toStrictEqual([
      {
        code: 'answers_not_object',
        path: [],
        params: { given: shown },
        message: `Answers must be a plain object from question id to answer, not ${shown}.`,
        suggestion: 'For table rows or form fields use readAnswers.',
      },
    ])
  })

  it('takes no answers from proxies that hide what they are', () => {
    const { proxy, revoke } = Proxy.revocable({ ...complete }, {})
    revoke()
    const fail = () => {
      throw new RangeError('hands off')
    }
    expect(codesAndPaths(issuesOf(proxy))).toEqual([['answers_not_object', []]])
    expect(codesAndPaths(issuesOf(new Proxy({ ...complete }, { getPrototypeOf: fail })))).toEqual([
      ['answers_not_object', []],
    ])
    expect(codesAndPaths(issuesOf(new Proxy([complete], {})))).toEqual([['answers_not_object', []]])
    const silent = issuesOf(new Proxy({ ...complete }, { ownKeys: fail }), { locale: 'en' })
    expect(silent[0]).toStrictEqual({
      code: 'unreadable',
      path: [],
      params: {},
      message: 'The input cannot be read: reading it fails or changes.',
      suggestion: 'Pass a plain data object.',
    })
    const inside = issuesOf(withAnswers({ 'A.II.4.i.a': new Proxy({}, { ownKeys: fail }) }))
    expect(inside[0]).toStrictEqual({
      code: 'unreadable',
      path: ['A.II.4.i.a'],
      params: {},
      message: 'Masukan tidak dapat dibaca: pembacaannya gagal atau berubah-ubah.',
      suggestion: 'Berikan objek data biasa.',
    })
  })

  it('reads a proxy of plain data by its properties alone, as no program can tell the two apart', () => {
    const get = () => {
      throw new Error('read as a getter would be')
    }
    const proxied = new Proxy({ ...complete }, { get }) as unknown as Answers
    expect(evaluate(permenpanrb90_2021, proxied)).toEqual(evaluate(permenpanrb90_2021, withAnswers({})))
  })

  it('takes objects without a prototype and objects of another realm, inside as well', () => {
    const expected = evaluate(permenpanrb90_2021, withAnswers({}))
    const bare = (fields: object): object => Object.assign(Object.create(null), fields)
    const bareInside = Object.entries(complete).map(([id, answer]) => [
      id,
      typeof answer === 'object' && answer !== null ? bare(answer) : answer,
    ])
    const bareAnswers = bare(Object.fromEntries(bareInside)) as Answers
    const foreign = runInNewContext(`(${JSON.stringify(complete)})`) as Answers
    expect(Object.getPrototypeOf(foreign)).not.toBe(Object.prototype)
    const foreignOptions = runInNewContext("({ unanswered: 'reject', conventions: {} })") as { unanswered: 'reject' }
    for (const answers of [bareAnswers, foreign]) {
      expect(evaluate(permenpanrb90_2021, answers)).toEqual(expected)
      expect(plan.score(answers, foreignOptions).total).toBe(expected.total)
      expect(safeEvaluate(permenpanrb90_2021, answers, foreignOptions).success).toBe(true)
    }
  })

  it('refuses a getter in place of an answer, without running it', () => {
    let ran = 0
    const lazy = (key: string) =>
      Object.defineProperty({ ...complete }, key, {
        enumerable: true,
        get: () => {
          ran++
          return 'Ya'
        },
      }) as unknown as Answers
    const outcome = safeEvaluate(permenpanrb90_2021, lazy('A.I.1.i.a'), { locale: 'en' })
    expect(outcome.success || outcome.issues).toStrictEqual([
      {
        code: 'accessor_property',
        path: ['A.I.1.i.a'],
        params: { key: 'A.I.1.i.a' },
        message: '"A.I.1.i.a" is a getter or setter; only plain data is read.',
        suggestion: 'Copy its value into a plain object.',
      },
    ])
    const error = thrownBy(() => evaluate(permenpanrb90_2021, lazy('A.I.1.i.a')))
    expect(error).toBeInstanceOf(AnswersError)
    expect((error as AnswersError).issues).toStrictEqual([
      {
        code: 'accessor_property',
        path: ['A.I.1.i.a'],
        params: { key: 'A.I.1.i.a' },
        message: '"A.I.1.i.a" adalah getter atau setter; hanya data biasa yang dibaca.',
        suggestion: 'Salin nilainya ke objek biasa.',
      },
    ])
    const beside = safeEvaluate(permenpanrb90_2021, lazy('catatan-unit-kerja'))
    expect(beside.success || codesAndPaths(beside.issues).at(-1)).toEqual(['unknown_question', ['catatan-unit-kerja']])
    expect(ran).toBe(0)
  })

  it('refuses getters and setters inside an answer, without running them', () => {
    let ran = 0
    const lazy = (fields: object, key: string, accessor: 'get' | 'set') =>
      Object.defineProperty({ ...fields }, key, {
        enumerable: true,
        [accessor]: () => {
          ran++
          return 4
        },
      })
    const outcome = safeEvaluate(
      permenpanrb90_2021,
      withAnswers({
        'A.II.4.i.a': lazy({ sasaran: 5 }, 'sasaranTercapai', 'get'),
        'A.II.1.i.a': lazy({ agenPerubahan: 5 }, 'perubahan', 'set'),
        'A.II.1.i.b': lazy({}, 'percent', 'get'),
        'B.I.a': lazy({ sum: 36 }, 'count', 'get'),
      }),
    )
    if (outcome.success) throw new Error('passed as valid')
    expect(codesAndPaths(outcome.issues)).toEqual([
      ['accessor_property', ['A.II.1.i.a', 'perubahan']],
      ['accessor_property', ['A.II.1.i.b', 'percent']],
      ['missing_count', ['A.II.1.i.b', 'perubahan']],
      ['missing_count', ['A.II.1.i.b', 'perubahanTerintegrasi']],
      ['unknown_count', ['A.II.1.i.b', 'percent']],
      ['accessor_property', ['A.II.4.i.a', 'sasaranTercapai']],
      ['accessor_property', ['B.I.a', 'count']],
    ])
    expect(ran).toBe(0)
  })

  it('refuses symbols as keys, at the top and inside an answer', () => {
    const outcome = safeEvaluate(permenpanrb90_2021, { ...complete, [Symbol('catatan')]: 'Ya' }, { locale: 'en' })
    if (outcome.success) throw new Error('passed as valid')
    expect(outcome.issues).toStrictEqual([
      {
        code: 'unknown_question',
        path: ['Symbol(catatan)'],
        params: { id: 'Symbol(catatan)', closest: null },
        message: 'This rubric has no question "Symbol(catatan)".',
      },
    ])
    const inside = safeEvaluate(
      permenpanrb90_2021,
      withAnswers({ 'A.II.4.i.a': { sasaran: 5, sasaranTercapai: 4, [Symbol.iterator]: 1 } }),
    )
    if (inside.success) throw new Error('passed as valid')
    expect(codesAndPaths(inside.issues)).toEqual([['unknown_count', ['A.II.4.i.a', 'Symbol(Symbol.iterator)']]])
  })

  it('refuses a __proto__ key from JSON, at the top and inside an answer', () => {
    const json = JSON.stringify(complete)
    const top = JSON.parse(json.replace('{', '{"__proto__":{"A.I.1.i.a":"Ya"},'))
    const inside = withAnswers({ 'A.II.4.i.a': JSON.parse('{"__proto__":{"sasaranTercapai":4},"sasaran":5}') })
    expect(codesAndPaths(issuesOf(top))).toEqual([['unknown_question', ['__proto__']]])
    expect(codesAndPaths(issuesOf(inside))).toEqual([
      ['missing_count', ['A.II.4.i.a', 'sasaranTercapai']],
      ['unknown_count', ['A.II.4.i.a', '__proto__']],
    ])
  })

  it('tells all problems at once: those of questions in rubric order, then unknown keys in the order given', () => {
    const issues = issuesOf({
      zzz: 1,
      ...without('A.I.2.i.a'),
      'B.II.a': '3,6',
      'B.I.a': 90,
      'A.I.1.i.a': 'ya',
      'A.I.1.i.b': null,
      'A.II.1.i.a': { agenPerubahan: -1, perubahan: '4', perubahn: 2, lainnya: 1 },
      'A.II.1.i.b': {},
      'A.II.3.iii.a': 5,
      'A.II.4.i.a': { percent: 101 },
      'A.I.1.i.z': 'Ya',
    })
    expect(codesAndPaths(issues)).toEqual([
      ['invalid_choice', ['A.I.1.i.a']],
      ['invalid_choice', ['A.I.1.i.b']],
      ['missing_answer', ['A.I.2.i.a']],
      ['invalid_count', ['A.II.1.i.a', 'agenPerubahan']],
      ['invalid_count', ['A.II.1.i.a', 'perubahan']],
      ['unknown_count', ['A.II.1.i.a', 'perubahn']],
      ['unknown_count', ['A.II.1.i.a', 'lainnya']],
      ['missing_count', ['A.II.1.i.b', 'perubahan']],
      ['missing_count', ['A.II.1.i.b', 'perubahanTerintegrasi']],
      ['invalid_counts', ['A.II.3.iii.a']],
      ['invalid_percent', ['A.II.4.i.a', 'percent']],
      ['index_out_of_range', ['B.I.a']],
      ['invalid_index', ['B.II.a']],
      ['unknown_question', ['zzz']],
      ['unknown_question', ['A.I.1.i.z']],
    ])
  })

  it('lists every one of the 113 questions of an empty LKE', () => {
    const issues = issuesOf({})
    expect(issues.map(({ path }) => path[0])).toEqual(Object.keys(complete))
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['missing_answer']))
  })

  it('refuses bad answers of a half-filled LKE as well, and takes what is undefined as unanswered', () => {
    for (const unanswered of ['zero', 'exclude'] as const) {
      const outcome = safeEvaluate(permenpanrb90_2021, { 'A.I.1.i.a': null, 'B.I.a': undefined }, { unanswered })
      expect(outcome.success || codesAndPaths(outcome.issues)).toEqual([['invalid_choice', ['A.I.1.i.a']]])
      const draft = evaluate(permenpanrb90_2021, { 'A.I.1.i.a': undefined, 'A.I.1.i.b': 'A' }, { unanswered })
      expect(draft.progress.answered).toBe(1)
      expect(plan.score({ 'A.I.1.i.a': undefined, 'A.I.1.i.b': 'A' }, { unanswered }).answered).toBe(1)
    }
  })
})

describe('figures', () => {
  it('reads -0 as 0', () => {
    expect(answerOf('B.I.a', -0)).toBe('0')
    expect(answerOf('B.I.a', { sum: -0, count: 3 })).toEqual({ sum: '0', count: 3 })
    expect(answerOf('A.II.4.i.a', { percent: -0 })).toEqual({ percent: '0' })
    // toStrictEqual tells -0 from 0.
    expect(answerOf('A.II.4.i.a', { sasaran: 5, sasaranTercapai: -0 })).toStrictEqual({
      sasaran: 5,
      sasaranTercapai: 0,
    })
    const zeros = withAnswers({ 'A.II.4.i.a': { sasaran: -0, sasaranTercapai: -0 }, 'B.I.a': -0, 'B.II.a': -0 })
    const plain = withAnswers({ 'A.II.4.i.a': { sasaran: 0, sasaranTercapai: 0 }, 'B.I.a': 0, 'B.II.a': 0 })
    expect(JSON.stringify(plan.score(zeros))).toBe(JSON.stringify(plan.score(plain)))
    expect(JSON.stringify(evaluate(permenpanrb90_2021, zeros))).toBe(
      JSON.stringify(evaluate(permenpanrb90_2021, plain)),
    )
  })

  it.each([
    [3.6, '3.6'],
    ['3.60', '3.6'],
    ['3.6', '3.6'],
    [4, '4'],
    ['4.00000000000000000000', '4'],
    [0, '0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e-7, '0.0000001'],
    [1e-20, '0.00000000000000000001'],
    ['0.00000000000000000001', '0.00000000000000000001'],
    ['3.99999999999999999999', '3.99999999999999999999'],
  ])('takes the survey %j as exactly %j', (given, text) => {
    expect(answerOf('B.I.a', given)).toBe(text)
  })

  it('scores 3.6 exactly as the text 3.6, and not as the double nearest to it', () => {
    for (const given of [3.6, '3.6', '3.60', { sum: 36, count: 10 }, { sum: '36.0', count: 10 }] as const) {
      const answers = withAnswers({ 'B.I.a': given })
      expect(evaluate(permenpanrb90_2021, answers).nodes['B.I.a'].score).toBe('15.75')
      expect(evaluate(permenpanrb90_2021, answers).nodes['B.I.a'].value).toBe('0.9')
      expect(plan.score(answers).points('B.I.a')).toBe('15.75')
    }
  })

  it.each([
    [86.67, '86.67'],
    ['86.670', '86.67'],
    [0, '0'],
    [100, '100'],
    ['100.0', '100'],
  ])('takes the percentage %j as exactly %j', (given, text) => {
    expect(answerOf('A.II.4.i.a', { percent: given })).toEqual({ percent: text })
  })

  it('takes counts from 0 to 1e9', () => {
    expect(answerOf('A.II.4.i.a', { sasaranTercapai: 0, sasaran: 1e9 })).toEqual({ sasaran: 1e9, sasaranTercapai: 0 })
  })
})

describe('options', () => {
  const OPTIONS = ['heldPredicate', 'unanswered', 'conventions', 'contradictions', 'locale']
  const CONVENTIONS = [
    'nothingToCount.A.II.1.i.a',
    'nothingToCount.A.II.1.i.b',
    'nothingToCount.A.II.3.iii.a',
    'riseFromNothing.A.II.3.iii.a',
    'nothingToCount.A.II.4.i.a',
    'nothingToCount.A.II.5.ii.a',
    'nothingToCount.A.II.5.iii.a',
    'nothingToCount.A.II.5.iii.b',
    'nothingToCount.A.II.6.i.b',
    'percentGiven',
  ]

  function optionIssues(options: unknown): readonly Issue[] {
    const given = options as { unanswered: 'reject' }
    const outcome = safeEvaluate(permenpanrb90_2021, complete, given)
    if (outcome.success) throw new Error('passed as valid')
    const answers = withAnswers({})
    for (const run of [() => evaluate(permenpanrb90_2021, answers, given), () => plan.score(answers, given)]) {
      const error = thrownBy(run)
      expect(error).toBeInstanceOf(OptionsError)
      expect((error as OptionsError).issues).toEqual(outcome.issues)
    }
    return outcome.issues
  }

  it.each([
    [null, 'null'],
    [5, '5'],
    ['zero', '"zero"'],
    [[], 'Array'],
    [new Date(0), 'Date'],
    [new Map(), 'Map'],
    [() => 0, 'Function'],
    [Object.create({ unanswered: 'zero' }), 'Object'],
    [new (class Options {})(), 'Object'],
  ])('refuses %s as options', (options: unknown, given: string) => {
    expect(optionIssues(options)).toStrictEqual([
      {
        code: 'options_not_object',
        path: [],
        params: { given },
        message: `Opsi harus berupa objek biasa, bukan ${given}.`,
      },
    ])
  })

  it.each([
    ['heldpredicate', 'heldPredicate'],
    ['unaswered', 'unanswered'],
    ['convention', 'conventions'],
    ['bahasa', null],
    ['__proto__', null],
  ])('refuses the unknown option %s', (option, closest) => {
    const options = JSON.parse(`{"${option}":"WBK"}`)
    const allowed = OPTIONS.join(', ')
    expect(optionIssues(options)).toStrictEqual([
      {
        code: 'unknown_option',
        path: [option],
        params: { option, allowed: OPTIONS, closest },
        message: `Opsi "${option}" tidak dikenal; yang ada: ${allowed}.`,
        ...(closest ? { suggestion: `Mungkin maksudnya "${closest}".` } : {}),
      },
    ])
    const english = JSON.parse(`{"${option}":"WBK","locale":"en"}`)
    expect(optionIssues(english)[0]?.message).toBe(`There is no option "${option}"; there are: ${allowed}.`)
  })

  it.each([
    ['heldPredicate', 'wbk', '"wbk"', ['WBK', 'WBBM', 'null'], 'WBK'],
    ['heldPredicate', 'WBKM', '"WBKM"', ['WBK', 'WBBM', 'null'], 'WBK'],
    ['heldPredicate', true, 'true', ['WBK', 'WBBM', 'null'], null],
    ['unanswered', 'Zero', '"Zero"', ['reject', 'zero', 'exclude'], 'zero'],
    ['unanswered', 'skip', '"skip"', ['reject', 'zero', 'exclude'], null],
    ['unanswered', null, 'null', ['reject', 'zero', 'exclude'], null],
    ['contradictions', 'rejects', '"rejects"', ['warn', 'reject'], 'reject'],
    ['contradictions', false, 'false', ['warn', 'reject'], null],
    ['conventions', null, 'null', ['{ ... }'], null],
    ['conventions', 'full', '"full"', ['{ ... }'], null],
    ['conventions', [], 'Array', ['{ ... }'], null],
    ['locale', 'fr', '"fr"', ['id', 'en'], null],
    ['locale', 1, '1', ['id', 'en'], null],
    ['locale', ['en'], 'Array', ['id', 'en'], null],
  ])('refuses %s: %j', (option, value: unknown, given, allowed, closest) => {
    const params = { option, given, allowed, closest }
    const accepted = allowed.join(', ')
    expect(optionIssues({ [option]: value })).toStrictEqual([
      {
        code: 'invalid_option',
        path: [option],
        params,
        message: `Opsi "${option}" tidak menerima ${given}; yang diterima: ${accepted}.`,
        ...(closest ? { suggestion: `Mungkin maksudnya "${closest}".` } : {}),
      },
    ])
    if (option === 'locale') return
    expect(optionIssues({ [option]: value, locale: 'en' })).toStrictEqual([
      {
        code: 'invalid_option',
        path: [option],
        params,
        message: `Option "${option}" does not take ${given}; accepted: ${accepted}.`,
        ...(closest ? { suggestion: `Perhaps "${closest}" is meant.` } : {}),
      },
    ])
  })

  it.each([
    ['nothingToCount.A.II.4.i.c', 'nothingToCount.A.II.4.i.a'],
    ['percentgiven', 'percentGiven'],
    ['lainnya', null],
    // These two have an option of their own.
    ['unanswered', null],
    ['heldPredicateNotStated', null],
    ['__proto__', null],
  ])('refuses the unknown convention %s', (convention, closest) => {
    const conventions = JSON.parse(`{"${convention}":"full"}`)
    const allowed = CONVENTIONS.join(', ')
    const issue = {
      code: 'unknown_convention',
      path: ['conventions', convention],
      params: { convention, allowed: CONVENTIONS, closest },
    }
    expect(optionIssues({ conventions })).toStrictEqual([
      {
        ...issue,
        message: `Konvensi "${convention}" tidak dikenal dalam rubrik ini; yang ada: ${allowed}.`,
        ...(closest ? { suggestion: `Mungkin maksudnya "${closest}".` } : {}),
      },
    ])
    expect(optionIssues({ conventions, locale: 'en' })).toStrictEqual([
      {
        ...issue,
        message: `This rubric has no convention "${convention}"; there are: ${allowed}.`,
        ...(closest ? { suggestion: `Perhaps "${closest}" is meant.` } : {}),
      },
    ])
  })

  it.each([
    ['nothingToCount.A.II.4.i.a', 'Full', '"Full"', ['zero', 'full'], 'full'],
    ['nothingToCount.A.II.4.i.a', 1, '1', ['zero', 'full'], null],
    ['nothingToCount.A.II.4.i.a', null, 'null', ['zero', 'full'], null],
    ['percentGiven', 'zero', '"zero"', ['accept', 'reject'], null],
    ['percentGiven', ['accept'], 'Array', ['accept', 'reject'], null],
  ])('refuses a wrong choice for the convention %s: %j', (convention, value: unknown, given, allowed, closest) => {
    const conventions = { [convention]: value }
    const accepted = allowed.join(', ')
    const issue = {
      code: 'invalid_convention',
      path: ['conventions', convention],
      params: { convention, given, allowed, closest },
    }
    expect(optionIssues({ conventions })).toStrictEqual([
      {
        ...issue,
        message: `Konvensi "${convention}" tidak menerima ${given}; yang diterima: ${accepted}.`,
        ...(closest ? { suggestion: `Mungkin maksudnya "${closest}".` } : {}),
      },
    ])
    expect(optionIssues({ conventions, locale: 'en' })).toStrictEqual([
      {
        ...issue,
        message: `Convention "${convention}" does not take ${given}; accepted: ${accepted}.`,
        ...(closest ? { suggestion: `Perhaps "${closest}" is meant.` } : {}),
      },
    ])
  })

  it('refuses getters, hidden and symbol keys of options and of conventions, without running a getter', () => {
    let ran = 0
    const get = () => {
      ran++
      return 'zero'
    }
    const conventions = Object.defineProperty({}, 'percentGiven', { enumerable: true, get })
    const options = Object.defineProperties(
      { conventions, [Symbol.iterator]: 1 },
      { unanswered: { enumerable: true, get }, locale: { value: 'en' } },
    )
    expect(codesAndPaths(optionIssues(options))).toEqual([
      ['accessor_property', ['unanswered']],
      ['hidden_property', ['locale']],
      ['unknown_option', ['Symbol(Symbol.iterator)']],
      ['accessor_property', ['conventions', 'percentGiven']],
    ])
    expect(ran).toBe(0)
  })

  it('tells all problems at once', () => {
    const options = {
      held: 'WBK',
      heldPredicate: 1,
      unanswered: 'skip',
      contradictions: 1,
      locale: 'fr',
      conventions: { zzz: 'full', percentGiven: 'perhaps' },
    }
    expect(codesAndPaths(optionIssues(options))).toEqual([
      ['unknown_option', ['held']],
      ['invalid_option', ['heldPredicate']],
      ['invalid_option', ['unanswered']],
      ['invalid_option', ['contradictions']],
      ['invalid_option', ['locale']],
      ['unknown_convention', ['conventions', 'zzz']],
      ['invalid_convention', ['conventions', 'percentGiven']],
    ])
  })

  it('tells the problems of options before those of answers, and together with them', () => {
    const options = { unanswered: 'zero', locale: 'en', heldPredicate: 'X' } as unknown as Options
    const outcome = safeEvaluate(permenpanrb90_2021, { 'A.I.1.i.a': 'ya' }, options)
    expect(outcome.success || outcome.issues.map(({ message }) => message)).toEqual([
      'Option "heldPredicate" does not take "X"; accepted: WBK, WBBM, null.',
      '"ya" is no option of A.I.1.i.a; accepted: Ya, Tidak.',
    ])
  })

  it('takes every option as undefined, and null as no predicate held', () => {
    const unstated = {
      heldPredicate: undefined,
      unanswered: undefined,
      conventions: { percentGiven: undefined },
      contradictions: undefined,
      locale: undefined,
    }
    const plain = evaluate(permenpanrb90_2021, withAnswers({}))
    expect(evaluate(permenpanrb90_2021, withAnswers({}), unstated)).toEqual(plain)
    expect(plain.assumptions.map(({ id }) => id)).toContain('heldPredicateNotStated')
    const stated = evaluate(permenpanrb90_2021, withAnswers({}), { heldPredicate: null })
    expect(stated.assumptions.map(({ id }) => id)).not.toContain('heldPredicateNotStated')
  })
})

describe('errors', () => {
  const twelve = withAnswers(
    Object.fromEntries(
      Object.keys(complete)
        .slice(0, 12)
        .map((id) => [id, 'x']),
    ),
  )
  const answersError = thrownBy(() => evaluate(permenpanrb90_2021, twelve)) as AnswersError

  it('carry their names and are errors with issues', () => {
    const optionsError = thrownBy(() => plan.score(withAnswers({}), null as never)) as OptionsError
    const rubricError = thrownBy(() => compile({} as never)) as RubricError
    expect([answersError.name, optionsError.name, rubricError.name]).toEqual([
      'AnswersError',
      'OptionsError',
      'RubricError',
    ])
    for (const error of [answersError, optionsError, rubricError]) {
      expect(error).toBeInstanceOf(IssuesError)
      expect(error).toBeInstanceOf(Error)
    }
    expect(answersError).not.toBeInstanceOf(OptionsError)
    expect(rubricError).toBeInstanceOf(RubricError)
    expect(String(optionsError)).toBe('OptionsError: - Opsi harus berupa objek biasa, bukan null.')
  })

  it('list the first ten problems with their suggestions in the message, and say how many more there are', () => {
    const lines = answersError.message.split('\n')
    expect(answersError.issues).toHaveLength(12)
    expect(lines).toEqual([...answersError.issues.slice(0, 10).map(({ message }) => `- ${message}`), '- ... (+2)'])
    const one = thrownBy(() => evaluate(permenpanrb90_2021, withAnswers({ 'A.I.1.i.a': 'ya' }))) as AnswersError
    expect(one.message).toBe('- "ya" bukan pilihan untuk A.I.1.i.a; yang diterima: Ya, Tidak. Mungkin maksudnya "Ya".')
  })

  it('have issues that nobody can change', () => {
    const outcome = safeEvaluate(permenpanrb90_2021, twelve)
    const refused = () => plan.score(twelve)
    const lists = [
      answersError.issues,
      (thrownBy(refused) as AnswersError).issues,
      outcome.success ? [] : outcome.issues,
      (thrownBy(() => evaluate(permenpanrb90_2021, withAnswers({}), { zzz: 1 } as never)) as OptionsError).issues,
      (thrownBy(() => plan.score(withAnswers({}), { zzz: 1 } as never)) as OptionsError).issues,
    ]
    for (const issues of lists) {
      expect(issues.length).toBeGreaterThan(0)
      expect(Object.isFrozen(issues)).toBe(true)
      for (const issue of issues) {
        expect(Object.isFrozen(issue)).toBe(true)
        expect(Object.isFrozen(issue.path)).toBe(true)
        expect(Object.isFrozen(issue.params)).toBe(true)
        for (const word of Object.values(issue.params)) expect(Object.isFrozen(word)).toBe(true)
      }
    }
  })

  it('have issues that survive JSON', () => {
    expect(JSON.parse(JSON.stringify(answersError.issues))).toEqual(answersError.issues)
  })

  it('are never thrown by safeEvaluate, whatever answers and options are', () => {
    const strange = [
      undefined,
      null,
      true,
      0,
      -0,
      Number.NaN,
      1n,
      '',
      'x',
      Symbol('x'),
      [],
      {},
      new Date(Number.NaN),
      new Map(),
      () => 0,
      Object.create(null),
      new Proxy({}, {}),
      Object('x'),
      complete,
      { conventions: {} },
    ]
    for (const answers of strange) {
      for (const options of strange) {
        const outcome = safeEvaluate(permenpanrb90_2021, answers, options as Options)
        expect(typeof outcome.success).toBe('boolean')
        if (!outcome.success) expect(outcome.issues.length).toBeGreaterThan(0)
      }
    }
  })
})
