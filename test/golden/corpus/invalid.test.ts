import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { compile, evaluate, type Issue, IssuesError, type Rubric, safeEvaluate } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { type Changes, changedAnswers, compactForm, type InvalidLine, type ValidLine } from './compact'
import { readLines } from './files'

const rubric: Rubric = permenpanrb90_2021
const plan = compile(permenpanrb90_2021)
const valid = readLines<ValidLine>('valid.jsonl.gz')
const { head, lines } = readLines<InvalidLine>('invalid.jsonl.gz')
const { plain } = compactForm(rubric)

type Answers = Parameters<typeof plan.score>[0]
type Options = Parameters<typeof plan.score>[1]

/** The whole input of a line. */
const inputOf = ([base, change]: InvalidLine): unknown => {
  if (base === null) return change
  const [letters = '', others = []] = valid.lines[base] ?? []
  return changedAnswers(plain(letters, others), change as Changes)
}

const inShort = (issues: readonly Issue[]) => {
  const short = issues.map(({ code, path }) => [code, ...path])
  return short.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

const ABOUT_OPTIONS = [
  'options_not_object',
  'unknown_option',
  'invalid_option',
  'unknown_convention',
  'invalid_convention',
]
const isAboutOptions = ([code = '']: readonly unknown[]) => ABOUT_OPTIONS.includes(String(code))

/** What the throwing face refuses: options first, and then says nothing of the answers. */
const refusedBy = (run: () => unknown): unknown => {
  try {
    run()
    return 'taken'
  } catch (error) {
    if (!(error instanceof IssuesError)) throw error
    return [error.name, inShort(error.issues)]
  }
}

const differing = (check: (line: InvalidLine) => readonly [actual: unknown, expected: unknown]) =>
  lines
    .map((line, index) => ({ index, line, pair: check(line) }))
    .filter(({ pair: [actual, expected] }) => !isDeepStrictEqual(actual, expected))
    .slice(0, 3)

describe('the damaged LKEs of the corpus', { timeout: 600_000 }, () => {
  test('are a third or more of its lines, and damaged in every way', () => {
    expect(head.rubric).toEqual({ id: rubric.id, version: rubric.version })
    expect(head.count).toBe(lines.length)
    expect(lines.length * 3).toBeGreaterThanOrEqual(lines.length + valid.lines.length)
    expect(lines.length + valid.lines.length).toBeGreaterThanOrEqual(50_000)
    const codes = lines.flatMap(([, , , issues]) => issues.map(([code]) => code))
    const counts = Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((c) => c === code).length]))
    const rare = Object.entries(counts).filter(([, count]) => count < 200)
    expect(rare).toEqual([])
    expect(Object.keys(counts).sort()).toEqual(
      [
        ...ABOUT_OPTIONS,
        ...['answers_not_object', 'unknown_question', 'missing_answer', 'invalid_choice', 'invalid_index'],
        ...['index_out_of_range', 'invalid_counts', 'missing_count', 'unknown_count', 'invalid_count'],
        ...['invalid_percent', 'percent_rejected', 'part_exceeds_whole', 'counts_contradict'],
      ].sort(),
    )
    // Every question is damaged somewhere.
    const damaged = new Set(lines.flatMap(([, , , issues]) => issues.map((issue) => issue[1])))
    expect(head.questions.filter((id) => !damaged.has(id))).toEqual([])
    expect(lines.filter(([, , , issues]) => issues.length === 0)).toEqual([])
  })

  test('raise just the issues that their damage asks for, by safeEvaluate', () => {
    expect(
      differing((line) => {
        const outcome = safeEvaluate(permenpanrb90_2021, inputOf(line), line[2] as Options)
        return [outcome.success ? 'taken' : inShort(outcome.issues), line[3]]
      }),
    ).toEqual([])
  })

  test.each([
    [
      'evaluate',
      (input: unknown, options: unknown) => evaluate(permenpanrb90_2021, input as Answers, options as Options),
    ],
    ['plan.score', (input: unknown, options: unknown) => plan.score(input as Answers, options as Options)],
  ])('are refused for the same by %s', (_, run) => {
    expect(
      differing((line) => {
        const [, , options, issues] = line
        const ofOptions = issues.filter(isAboutOptions)
        const expected = ofOptions.length > 0 ? ['OptionsError', ofOptions] : ['AnswersError', issues]
        return [refusedBy(() => run(inputOf(line), options)), expected]
      }),
    ).toEqual([])
  })
})
