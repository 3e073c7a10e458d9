import { describe, expect, test } from 'vitest'
import { AnswersError, IssuesError, issue, LOCALES, OptionsError, RubricError } from '../../src/text'

describe('an issue', () => {
  const words = { id: 'B.I.a', given: '"3,6"', maximum: '4', closest: '3.6' }

  test('is put into words in each language', () => {
    expect(issue('invalid_index', ['B.I.a'], words, 'en')).toEqual({
      code: 'invalid_index',
      path: ['B.I.a'],
      params: words,
      message:
        '"3,6" is no survey index for B.I.a; accepted: a number or decimal text with a point from 0 to 4, or { sum, count }.',
      suggestion: 'Write "3.6".',
    })
    expect(issue('invalid_index', ['B.I.a'], words, 'id')).toMatchObject({
      message:
        '"3,6" bukan indeks survei untuk B.I.a; yang diterima: angka atau teks desimal dengan titik dari 0 sampai 4, atau { sum, count }.',
      suggestion: 'Tulis "3.6".',
    })
    expect(LOCALES).toEqual(['id', 'en'])
  })

  test('has no suggestion when one of its words is not known', () => {
    const unknown = issue('invalid_index', ['B.I.a'], { ...words, closest: null }, 'en')
    expect('suggestion' in unknown).toBe(false)
    expect(unknown.params['closest']).toBe(null)
    expect('suggestion' in issue('unknown_question', ['X'], { id: 'X' }, 'en')).toBe(false)
  })

  test('keeps its gaps when words for them are missing', () => {
    expect(issue('options_not_object', [], {}, 'en').message).toBe('Options must be a plain object, not {given}.')
  })

  test('has no suggestion when its code has none', () => {
    const found = issue('options_not_object', [], { given: 'Array' }, 'en')
    expect(Object.keys(found)).toEqual(['code', 'path', 'params', 'message'])
    expect(found.message).toBe('Options must be a plain object, not Array.')
  })

  test('lists words with commas, and writes numbers and booleans as they are', () => {
    const choice = { id: 'X', given: 'true', allowed: ['A', 'B', 'C'], closest: null }
    expect(issue('invalid_choice', ['X'], choice, 'en').message).toBe('true is no option of X; accepted: A, B, C.')
    const counts = { id: 'X', part: 3, whole: 0, counts: ['a', 'b'] }
    expect(issue('part_exceeds_whole', ['X'], counts, 'en')).toMatchObject({
      message: 'X: the part (3) exceeds the whole (0); its value is never above 1 and needs evidence.',
      suggestion: 'Check the counts a, b.',
      params: counts,
    })
  })

  test('puts a localized word into the language asked for, also among its params', () => {
    const check = { label: { id: 'Jumlah berbeda', en: 'The counts differ' }, left: 1, right: 2, cells: ['a'] }
    expect(issue('counts_contradict', [], check, 'id')).toMatchObject({
      message: 'Jumlah berbeda (1 dan 2).',
      params: { label: 'Jumlah berbeda' },
    })
    expect(issue('counts_contradict', [], check, 'en')).toMatchObject({
      message: 'The counts differ (1 and 2).',
      params: { label: 'The counts differ' },
    })
  })

  test.each(['{id}', '{{', '}}', '{closest}', '$&', '$1', '</script>', '\u0000', '__proto__'])(
    'takes the word %j as it is',
    (given) => {
      const found = issue('invalid_choice', ['X'], { id: 'X', given, allowed: ['A'], closest: null }, 'en')
      expect(found.message).toBe(`${given} is no option of X; accepted: A.`)
    },
  )

  test('takes an empty list, an empty text and zero for known words', () => {
    expect(issue('invalid_choice', [], { id: '', given: 0, allowed: [], closest: '' }, 'en')).toMatchObject({
      message: '0 is no option of ; accepted: .',
      suggestion: 'Perhaps "" is meant.',
    })
  })
})

describe('an error', () => {
  const issues = Array.from({ length: 12 }, (_, index) =>
    issue('unknown_question', [`X${index}`], { id: `X${index}`, closest: index === 0 ? 'A' : null }, 'en'),
  )

  test.each([
    ['AnswersError', AnswersError],
    ['OptionsError', OptionsError],
    ['RubricError', RubricError],
  ] as const)('%s carries every issue, and shows the first ten', (name, Kind) => {
    const error = new Kind(issues)
    expect(error).toBeInstanceOf(Error)
    expect(error).toBeInstanceOf(IssuesError)
    expect(error.name).toBe(name)
    expect(error.issues).toBe(issues)
    const lines = error.message.split('\n')
    expect(lines.length).toBe(11)
    expect(lines[0]).toBe('- This rubric has no question "X0". Perhaps "A" is meant.')
    expect(lines[9]).toBe('- This rubric has no question "X9".')
    expect(lines[10]).toBe('- ... (+2)')
    expect(String(error)).toContain(name)
  })

  test('shows a few issues without a count of more', () => {
    expect(new RubricError(issues.slice(1, 3)).message).toBe(
      '- This rubric has no question "X1".\n- This rubric has no question "X2".',
    )
  })
})
