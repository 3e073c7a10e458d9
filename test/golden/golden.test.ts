import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { AnswersError } from 'zona-integritas'
import {
  type Answers,
  evaluateWith,
  groups,
  nodeOf,
  type Options,
  questions,
  ratioQuestions,
  referenceWith,
  scoreWith,
} from '../helpers/arbitraries'
import {
  compare,
  type Fraction,
  fraction,
  ofDecimal,
  subtract,
  toDecimalCut,
  toDecimalUp,
  toTwoDecimalsHalfUp,
} from '../reference/fraction'

const bytesOf = (file: string) => readFileSync(new URL(file, import.meta.url))

function load<T>(file: string): T {
  return JSON.parse(bytesOf(file).toString('utf8')) as T
}

interface SourceFile {
  readonly files: readonly {
    readonly file: string
    /** Vectors of the corpus; the other files are counted in what they hold. */
    readonly vectors?: number
    readonly cases?: number
    readonly sha256: string
  }[]
}

interface WorkbookCase {
  readonly name: string
  readonly answers: Answers
  /** Doubles: the total, any nodes by id, and the areas. */
  readonly expected: Readonly<Record<string, number | Readonly<Record<string, number>>>>
}

interface BoundaryCase {
  readonly id: string
  readonly label: string
  readonly kind: 'tie' | 'just-below'
  readonly target: 'WBK' | 'WBBM'
  readonly exact: string
  readonly threshold: number
  readonly meetsThreshold: boolean
  readonly qualifies: boolean
  readonly answers: Answers
}

interface PrintedGroup {
  readonly id: string
  readonly weight: string
  readonly score: string
  readonly percent: string | null
}

interface PrintedQuestion {
  readonly id: string
  readonly answer: string
  readonly value: string
  readonly weight?: string
  readonly counts?: readonly { readonly label: string; readonly count: number }[]
}

interface Transcription {
  readonly groups: readonly PrintedGroup[]
  readonly questions: readonly PrintedQuestion[]
}

const { files } = load<SourceFile>('source.json')
const { cases: workbookCases } = load<{ cases: readonly WorkbookCase[] }>('workbook-cases.json')
const { cases: boundaryCases } = load<{ cases: readonly BoundaryCase[] }>('boundary-cases.json')
const printed = load<Transcription>('second-transcription.json')

describe('the golden files are the ones that source.json names', () => {
  test('and no others lie beside it', () => {
    const present = readdirSync(new URL('.', import.meta.url), { recursive: true })
      .map((file) => String(file).replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.json') || file.endsWith('.gz'))
    expect(present.sort()).toEqual([...files.map(({ file }) => file), 'source.json'].sort())
  })

  test.each(files)('$file is unchanged', ({ file, sha256 }) => {
    expect(createHash('sha256').update(bytesOf(file)).digest('hex')).toBe(sha256)
  })

  test.each(files.filter(({ cases }) => cases !== undefined))('$file has $cases cases', ({ file, cases }) => {
    const content = load<{ cases?: readonly unknown[]; questions?: readonly unknown[] }>(file)
    expect((content.cases ?? content.questions)?.length).toBe(cases)
  })

  test.each(files.filter(({ file }) => file.startsWith('corpus/')))(
    '$file has $vectors vectors',
    ({ file, vectors }) => {
      const isLines = file.endsWith('.gz')
      const found = isLines
        ? gunzipSync(bytesOf(file)).toString('utf8').trimEnd().split('\n').length - 1
        : load<{ vectors: readonly unknown[] }>(file).vectors.length
      expect(found).toBe(vectors)
    },
  )
})

describe('the circulating workbook', () => {
  // Its figures are doubles, so a tolerance is right here; written so that NaN is never near anything.
  const isNear = (figure: string, expected: number) => Math.abs(Number(figure) - expected) < 1e-9

  test.each(workbookCases)('$name: every figure', ({ answers, expected }) => {
    const result = evaluateWith(answers, {})
    const score = scoreWith(answers, {})
    const { total, areas, ...nodes } = expected
    const checked: (readonly [what: string, figure: string, expected: unknown])[] = [
      ['total', result.total, total],
      ['total by plan', score.total, total],
      ...Object.entries(areas as Record<string, number>).flatMap(([id, points]) => [
        [`area ${id}`, result.areas[id]?.score ?? '', points] as const,
        [`area ${id} by plan`, score.areas[id]?.score ?? '', points] as const,
      ]),
      ...Object.entries(nodes).flatMap(([id, points]) => [
        [id, result.nodes[id]?.score ?? '', points] as const,
        [`${id} by plan`, score.points(id), points] as const,
      ]),
    ]
    expect(checked.length).toBeGreaterThanOrEqual(2 * (1 + 6 + 3))
    const wrong = checked.filter(
      ([, figure, points]) => figure === '' || typeof points !== 'number' || !isNear(figure, points),
    )
    expect(wrong).toEqual([])
  })
})

describe('scores on a threshold or a hair below it', () => {
  const AREAS: Readonly<Record<string, string>> = { mp: '1', tl: '2', sdm: '3', ak: '4', pw: '5', pp: '6' }

  /** The criterion that a label such as `area mp exactly 4.8 (WBK)` is about. */
  const criterionOf = (label: string) => {
    const [first = '', second = ''] = label.split(' ')
    return first === 'area' ? `area.${AREAS[second]}` : first
  }

  const fractionOf = (text: string): Fraction => {
    const [numerator = '', denominator = ''] = text.split('/')
    return fraction(BigInt(numerator), BigInt(denominator))
  }

  test.each(boundaryCases)('$id, $label: the exact sum and the verdicts', (golden) => {
    const { label, kind, target, answers, meetsThreshold, qualifies } = golden
    const exact = fractionOf(golden.exact)
    const threshold = ofDecimal(String(golden.threshold))
    const id = criterionOf(label)
    const options: Options = { heldPredicate: target === 'WBBM' ? 'WBK' : null }
    const result = evaluateWith(answers, options)
    const score = scoreWith(answers, options)

    expect(compare(exact, threshold)).toBe(kind === 'tie' ? 0 : -1)
    expect(referenceWith(answers, options).determinations[target]?.criteria[id]?.actual).toEqual(exact)

    const expected = {
      actual: toDecimalCut(exact),
      required: toDecimalCut(threshold),
      met: meetsThreshold,
      gap: meetsThreshold ? '0' : toDecimalUp(subtract(threshold, exact)),
      metOnlyAfterRounding: !meetsThreshold && compare(ofDecimal(toTwoDecimalsHalfUp(exact)), threshold) >= 0,
    }
    const others = (criteria: readonly { id: string; met: boolean }[] = []) =>
      criteria.filter((criterion) => criterion.id !== id && !criterion.met)
    for (const criteria of [result.determinations[target]?.criteria, score.determinations[target]?.criteria]) {
      expect(criteria?.find((criterion) => criterion.id === id)).toMatchObject(expected)
      // Nothing else fails, so that a wrong comparison here would turn the predicate.
      expect(others(criteria)).toEqual([])
    }
    expect(result.determinations[target]).toMatchObject({ met: qualifies, scoresMet: qualifies, final: true })
    expect(score.determinations[target]).toMatchObject({ met: qualifies, scoresMet: qualifies, final: true })
    expect([result.predicate, score.predicate].every((predicate) => (predicate === target) === qualifies)).toBe(true)
    expect(score.predicate).toBe(result.predicate)
  })
})

describe("the regulation's own worked example, Lampiran III printed filled in", () => {
  /** `17.50` and `17,50` as the library writes it: `17.5`. */
  const plain = (figure: string) => toDecimalCut(ofDecimal(figure.replace(',', '.')))

  /** The form prints the number obliged to report above the rows that it adds up; it is no cell of its own. */
  const isTotal = ({ label }: { readonly label: string }) => label.startsWith('Jumlah yang harus melaporkan')

  const answers: Answers = Object.fromEntries(
    printed.questions.map(({ id, answer, counts }) => {
      const ratio = ratioQuestions.find((question) => question.id === id)?.ratio
      if (!ratio) return [id, answer.replace(',', '.')]
      const cells = (counts ?? []).filter((count) => !isTotal(count))
      expect(cells.length).toBe(ratio.counts.length)
      return [id, Object.fromEntries(ratio.counts.map((count, index) => [count.id, cells[index]?.count ?? -1]))]
    }),
  )
  const result = evaluateWith(answers, { heldPredicate: 'WBK' })

  test('its printed totals are the sums of the rows below them', () => {
    const totals = printed.questions.flatMap(({ counts = [] }) => {
      const [total, ...rows] = counts
      if (!total || !isTotal(total)) return []
      return [{ total: total.count, rows: rows.slice(0, -1).reduce((sum, { count }) => sum + count, 0) }]
    })
    expect(totals).toEqual([
      { total: 3, rows: 3 },
      { total: 3, rows: 3 },
    ])
  })

  test('has every node of the rubric, and no other', () => {
    const ids = [...printed.groups, ...printed.questions].map(({ id }) => id)
    expect(ids.sort()).toEqual([...groups, ...questions].map(({ id }) => id).sort())
    expect(Object.keys(result.nodes).sort()).toEqual(ids)
  })

  test.each(printed.groups)('$id has the printed weight, points and percentage', ({ id, weight, score, percent }) => {
    const node = result.nodes[id]
    expect(node).toMatchObject({ weight: plain(weight), score: plain(score), display: score, status: 'scored' })
    if (percent !== null) expect(node?.percent).toBe(plain(percent))
  })

  test.each(printed.questions)('$id has the printed figure', ({ id, value, weight }) => {
    const node = result.nodes[id]
    const question = nodeOf(id)
    // A question with a weight of its own is printed in points, one in a mean by its value.
    if (question.weight === undefined) expect(node).toMatchObject({ value: plain(value), level: 'question' })
    else expect(node).toMatchObject({ score: plain(value), level: 'question' })
    if (weight !== undefined) expect(node?.weight).toBe(plain(weight))
  })

  test('comes to 100 and, with WBK held, meets WBBM', () => {
    expect(result.total).toBe('100')
    expect(result.display).toBe('100.00')
    expect(result.predicate).toBe('WBBM')
    expect(result.determinations['WBBM']).toMatchObject({ met: true, scoresMet: true, final: true })
    const score = scoreWith(answers, { heldPredicate: 'WBK' })
    expect([score.total, score.predicate]).toEqual(['100', 'WBBM'])
    expect(result.complete).toBe(true)
    expect(result.assumptions).toEqual([])
  })

  const contradictions = [
    { code: 'counts_contradict', check: 'perubahanBerbeda', left: 2, right: 1 },
    { code: 'counts_contradict', check: 'pengaduanMelebihiKewajiban', left: 2, right: 1 },
  ]

  const inShort = (issues: readonly { code: string; params: Readonly<Record<string, unknown>> }[]) =>
    issues.map(({ code, params }) => {
      return { code, check: params['check'], left: params['left'], right: params['right'] }
    })

  test('warns exactly of the complaints and of the differing changes', () => {
    expect(inShort(result.warnings)).toEqual(contradictions)
  })

  test('is refused for exactly these two when contradictions are', () => {
    for (const run of [evaluateWith, scoreWith]) {
      let refused: unknown
      try {
        run(answers, { heldPredicate: 'WBK', contradictions: 'reject' })
      } catch (error) {
        refused = error
      }
      expect(refused).toBeInstanceOf(AnswersError)
      if (refused instanceof AnswersError) expect(inShort(refused.issues)).toEqual(contradictions)
    }
  })
})
