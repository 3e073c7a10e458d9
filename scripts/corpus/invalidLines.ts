import { questionsOf, type Rubric } from '../../src/rubric'
import {
  type Changes,
  changedAnswers,
  compactForm,
  type ExpectedIssue,
  type InvalidLine,
  type ValidLine,
} from '../../test/golden/corpus/compact'
import { type ReferenceAnswers, referenceEvaluate } from '../../test/reference/referenceEvaluate'
import { contradictingCounts, contradictionIssues } from './contradictingCounts'
import type { Dice } from './Dice'
import { damagedAnswer } from './damagedAnswer'
import { damagedOptions } from './damagedOptions'
import { someOptions } from './generatedLke'

const NO_ANSWERS: readonly unknown[] = [null, [], [{}], 'A', '', '{}', 0, 1, true, false, 36.5]

const OTHER_QUESTIONS = [
  ...[
    'A',
    'A.I',
    'A.I.1',
    'A.I.1.i',
    'A.I.1.i.z',
    'a.i.1.i.a',
    'A_I_1_i_a',
    ' A.I.1.i.a',
    'A.I.1.i.a ',
    'C.I.a',
    'B.I.c',
  ],
  ...[
    'A.II.4.i.a.sasaran',
    'total',
    'catatan',
    '',
    '0',
    '1e3',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
]

/** Sorted, so that the order in which an implementation finds them does not matter. */
const inOrder = (issues: readonly ExpectedIssue[]) =>
  [...issues].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

/** Takes answers away, damages some, and adds some that nobody asked for; at least one thing is wrong. */
function damagedLke(dice: Dice, rubric: Rubric, isComplete: boolean): { changes: Changes; issues: ExpectedIssue[] } {
  const questions = questionsOf(rubric)
  const isNoChoice = questions.filter(({ kind }) => rubric.answerKinds[kind]?.type !== 'choice')
  const changes = new Map<string, readonly [string, unknown?]>()
  const issues: ExpectedIssue[] = []
  const times = 1 + (dice.chance(0.05) ? dice.below(30) : dice.below(3))
  for (let time = 0; time < times; time++) {
    const question = dice.pick(dice.chance(0.5) ? isNoChoice : questions)
    const fate = dice.next()
    if (fate < 0.15) {
      const id = dice.pick(OTHER_QUESTIONS)
      if (changes.has(id)) continue
      changes.set(id, [id, dice.pick<unknown>(['A', 'Ya', 4, null, { sasaran: 5, sasaranTercapai: 4 }])])
      issues.push(['unknown_question', id])
    } else if (changes.has(question.id)) {
      // Damaged already.
    } else if (fate < 0.35 && isComplete) {
      changes.set(question.id, [question.id])
      issues.push(['missing_answer', question.id])
    } else {
      const damage = damagedAnswer(dice, rubric, question)
      changes.set(question.id, [question.id, damage.answer])
      issues.push(...damage.issues)
    }
  }
  return { changes: [...changes.values()], issues }
}

/** Damages a valid line; what it must raise follows from what was done to it. */
export function invalidLine(dice: Dice, rubric: Rubric, valid: readonly ValidLine[]): InvalidLine {
  // A base is complete and taken as it stands: only its answers count, not its options.
  const drawBase = (): [number, ReferenceAnswers] => {
    for (;;) {
      const base = dice.below(valid.length)
      const [letters = '-', others = []] = valid[base] ?? []
      if (!letters.includes('-')) return [base, compactForm(rubric).plain(letters, others) as ReferenceAnswers]
    }
  }
  const [base, answers] = drawBase()
  const kind = dice.next()

  if (kind < 0.03) {
    const { options, issues } = dice.chance(0.3) ? damagedOptions(dice, rubric) : { options: {}, issues: [] }
    return [null, dice.pick(NO_ANSWERS), options, inOrder([...issues, ['answers_not_object']])]
  }
  if (kind < 0.15) {
    const { options, issues } = damagedOptions(dice, rubric)
    return [base, [], options, inOrder(issues)]
  }
  if (kind < 0.22) {
    const { options, issues } = damagedOptions(dice, rubric)
    // With options that cannot be understood, unanswered questions are refused.
    const damage = damagedLke(dice, rubric, true)
    return [base, damage.changes, options, inOrder([...issues, ...damage.issues])]
  }
  if (kind < 0.32) {
    const changes = contradictingCounts(dice, rubric)
    const changed = changedAnswers(answers, changes) as ReferenceAnswers
    const issues = contradictionIssues(rubric, referenceEvaluate(rubric, changed))
    for (const [id] of changes) {
      if (!issues.some((issue) => issue[1] === id)) throw new Error(`${id} was made to contradict itself`)
    }
    return [base, changes, { ...someOptions(dice, rubric, 'reject'), contradictions: 'reject' }, inOrder(issues)]
  }
  if (kind < 0.4) {
    const given = questionsOf(rubric).filter(({ ratio }) => ratio)
    const chosen = given.filter(() => dice.chance(0.3))
    const changes: Changes = (chosen.length > 0 ? chosen : [dice.pick(given)]).map(({ id }) => [
      id,
      { percent: dice.pick<unknown>([0, 80, 100, '86.67', '100.0', 101, null, 'A']) },
    ])
    const changed = changedAnswers(answers, changes)
    const refused = given.filter(({ id }) => Object.hasOwn(changed[id] as object, 'percent'))
    const issues = refused.map(({ id }): ExpectedIssue => ['percent_rejected', id])
    return [base, changes, { conventions: { percentGiven: 'reject' } }, inOrder(issues)]
  }
  const unanswered = dice.pick(['reject', 'reject', 'zero', 'exclude'])
  const { changes, issues } = damagedLke(dice, rubric, unanswered === 'reject')
  const options = someOptions(dice, rubric, unanswered)
  // Answers that cannot be read are not looked through for contradictions.
  if (dice.chance(0.1)) options['contradictions'] = 'reject'
  return [base, changes, options, inOrder(issues)]
}
