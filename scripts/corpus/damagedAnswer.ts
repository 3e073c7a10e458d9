import type { Question, Ratio, Rubric } from '../../src/rubric'
import type { ExpectedIssue } from '../../test/golden/corpus/compact'
import type { Dice } from './Dice'

/** A wrong answer and the issues that it must raise, by what was done to it. */
export interface Damage {
  readonly answer: unknown
  readonly issues: readonly ExpectedIssue[]
}

const WRONG_LETTERS: readonly unknown[] = [
  ...['ya', 'YA', 'tidak', 'Yes', 'Ya ', ' A', 'A.', 'a', 'b', 'F', 'AB', 'A/B', '', '-', '0', '1', '100%'],
  ...['Ya', 'Tidak', 'A', 'C', 'D', 'E', 'Lengkap', 'null', '__proto__', 'constructor'],
  ...[0, 1, 0.67, -1, true, false, null, [], ['A'], ['Ya'], {}, { A: 1 }, { value: 'A' }],
]

/** No figure at all, or one in another form: never read as a number. */
const NO_FIGURES: readonly unknown[] = [
  ...[
    '',
    ' ',
    'A',
    '3,6',
    '3,60',
    ' 3.6',
    '3.6 ',
    '+3',
    '-1',
    '3.',
    '.5',
    '03.6',
    '3.6.0',
    '3e0',
    '0x3',
    '1/2',
    '3:60',
  ],
  ...['NaN', 'Infinity', '3.123456789012345678901', '٣', true, false, null],
]

const NO_OBJECTS: readonly unknown[] = ['', '5', '80%', 'A', 0, 5, 80, 0.8, true, false, null, [], [4, 5], ['4', '5']]

const NO_COUNTS: readonly unknown[] = [
  ...[-1, 1.5, 0.1, 1_000_000_001, 1e15, 1e300, '5', '', '1.000', '5 orang', 'A', true, false, null, [], [5], {}],
]

const TOO_HIGH: readonly unknown[] = [4.01, 4.0000001, 5, 36, 85, 100, -1, -0.01, '4.01', '5', '4.00000000000000000001']

const OTHER_KEYS = ['jumlah', 'Sasaran', 'sasaranTercapai2', 'total', 'bagian', '', '0', 'sum', 'toString', 'value']

function damagedChoice({ id }: Question, options: readonly string[], dice: Dice): Damage {
  const wrong = WRONG_LETTERS.filter((value) => typeof value !== 'string' || !options.includes(value))
  return { answer: dice.pick(wrong), issues: [['invalid_choice', id]] }
}

function damagedIndex({ id }: Question, dice: Dice): Damage {
  const invalid: ExpectedIssue[] = [['invalid_index', id]]
  const outside: ExpectedIssue[] = [['index_out_of_range', id]]
  const count = 1 + dice.below(400)
  const sum = dice.below(4 * count + 1)
  switch (dice.below(4)) {
    case 0:
      return { answer: dice.pick([...NO_FIGURES, [], [3.6], {}]), issues: invalid }
    case 1:
      return { answer: dice.pick(TOO_HIGH), issues: outside }
    case 2:
      return { answer: { sum: 4 * count + 1 + dice.below(50), count }, issues: outside }
    default: {
      const halves = [
        { sum },
        { count },
        { sum, count: 0 },
        { sum: -1, count },
        { sum, count: 1.5 },
        { sum, count: -3 },
      ]
      const others = [
        { sum, count, mean: 3 },
        { sum, n: count },
        { sum: null, count },
        { sum, count: `${count}` },
      ]
      return { answer: dice.pick<unknown>([...halves, ...others]), issues: invalid }
    }
  }
}

function damagedCounts(id: string, ratio: Ratio, dice: Dice): Damage {
  const answer: Record<string, unknown> = {}
  const issues: ExpectedIssue[] = []
  for (const count of ratio.counts) answer[count.id] = dice.below(40)
  for (const count of ratio.counts) {
    if (issues.length > 0 && dice.chance(0.6)) continue
    const fate = dice.below(3)
    if (fate === 0) {
      delete answer[count.id]
      issues.push(['missing_count', id, count.id])
    } else if (fate === 1) {
      answer[count.id] = dice.pick(NO_COUNTS)
      issues.push(['invalid_count', id, count.id])
    }
  }
  // Whatever else has befallen it, a count that nobody asked for is named as well.
  if (issues.length === 0 || dice.chance(0.2)) {
    const key = dice.pick([...OTHER_KEYS, 'percent'])
    // A percentage alone is an answer of its own kind, so one count at least stands beside it.
    if (key === 'percent' && Object.keys(answer).length === 0) return { answer, issues }
    answer[key] = dice.pick([1, '5', null])
    issues.push(['unknown_count', id, key])
  }
  return { answer, issues }
}

function damagedRatio({ id }: Question, ratio: Ratio, dice: Dice): Damage {
  switch (dice.below(4)) {
    case 0:
      return { answer: dice.pick(NO_OBJECTS), issues: [['invalid_counts', id]] }
    case 1: {
      const figures = [...NO_FIGURES, 100.01, 101, -1, 1000, '100.01', '101', [], {}, [80]]
      return { answer: { percent: dice.pick<unknown>(figures) }, issues: [['invalid_percent', id, 'percent']] }
    }
    default:
      return damagedCounts(id, ratio, dice)
  }
}

/** Damages the answer to one question in one of the ways that people and programs do. */
export function damagedAnswer(dice: Dice, rubric: Rubric, question: Question): Damage {
  const kind = rubric.answerKinds[question.kind]
  if (kind?.type === 'choice') return damagedChoice(question, Object.keys(kind.options), dice)
  if (question.ratio) return damagedRatio(question, question.ratio, dice)
  return damagedIndex(question, dice)
}
