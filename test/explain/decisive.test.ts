import { describe, expect, test } from 'vitest'
import { type Answer, evaluate, explain, type PartialOptions } from 'zona-integritas'
import { nodeOf, questions, rubric } from '../helpers/arbitraries'
import { extremeOf } from '../helpers/extremeOf'
import { soundLke } from '../helpers/soundLke'

type Answers = Readonly<Record<string, Answer>>
type Options = Partial<PartialOptions>

const best: Answers = soundLke(rubric)

const explained = (answers: Answers, options: Options = {}, target = 'WBK') =>
  explain(rubric, evaluate(rubric, answers, options as PartialOptions), target, { locale: 'en' })

const convention = (id: string, answers: Answers, options: Options = { heldPredicate: null }) => {
  const found = explained(answers, options).conventions.find((one) => one.id === id)
  if (!found) throw new RangeError(`${id} took no part`)
  return found
}

const warning = (code: string, answers: Answers, options: Options = { heldPredicate: null }) => {
  const found = explained(answers, options).warnings.find((one) => one.code === code)
  if (!found) throw new RangeError(`no warning ${code}`)
  return found
}

const lost = (predicate: string) => ({
  predicate,
  met: { from: true, to: false },
  scoresMet: { from: true, to: false },
})
const won = (predicate: string) => ({ predicate, met: { from: false, to: true }, scoresMet: { from: false, to: true } })
const pointsWon = (predicate: string) => ({
  predicate,
  met: { from: false, to: false },
  scoresMet: { from: false, to: true },
})
const pointsLost = (predicate: string) => ({
  predicate,
  met: { from: false, to: false },
  scoresMet: { from: true, to: false },
})

/** Lowers other answers of a question's area until it meets WBK with the question in full, and misses it without. */
const atTheEdge = (question: string, value: (best: boolean) => Answer): Answers => {
  const area = rubric.areas.find(({ nodes }) => nodes.some((node) => question.startsWith(`${node}.`)))
  if (!area) throw new RangeError(`no area of ${question}`)
  const met = (answers: Answers) =>
    evaluate(rubric, answers, { heldPredicate: null }).determinations['WBK']?.criteria.every(
      ({ id, met }) => met || id !== `area.${area.id}`,
    )
  const answers: Record<string, Answer> = { ...best, [question]: value(true) }
  for (const other of questions) {
    const inside = area.nodes.some((node) => other.id.startsWith(`${node}.`))
    if (!inside || other.id === question) continue
    const lower = { ...answers, [other.id]: extremeOf(rubric, other, false) }
    if (met(lower)) answers[other.id] = lower[other.id] ?? ''
  }
  expect([question, met(answers), met({ ...answers, [question]: value(false) })]).toEqual([question, true, false])
  return answers
}

const percent = (best: boolean) => ({ percent: best ? 100 : 0 })

const nothings = rubric.conventions.flatMap(({ id, question, default: choice }) =>
  question !== undefined && id.startsWith('nothingToCount') ? [{ id, question, choice }] : [],
)
const nothingOf = (question: string) => {
  const node = nodeOf(question)
  const counts = node.level === 'question' ? (node.ratio?.counts ?? []) : []
  return Object.fromEntries(counts.map((count) => [count.id, 0]))
}

/** Counts of which something was due and nothing done. */
const ONE_DUE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'A.II.5.ii.a': { harusDitindaklanjuti: 1 },
  'A.II.5.iii.b': { administrator: 1 },
}

describe('a convention', () => {
  test.each(nothings)('$id decides where its question carries an area', ({ id, question, choice }) => {
    const answers = { ...atTheEdge(question, percent), [question]: nothingOf(question) }
    const found = convention(id, answers)
    const other = choice === 'full' ? 'zero' : 'full'
    const changes = choice === 'full' ? [lost('WBK')] : [won('WBK')]
    const meaning = other === 'full' ? 'Scores in full (1)' : 'Scores 0'
    expect([found.choice, found.decisive]).toEqual([choice, true])
    expect(found.alternatives).toEqual([{ choice: other, meaning, changes }])
    const made = convention(id, answers, { heldPredicate: null, conventions: { [id]: other } })
    expect([made.choice, made.decisive, made.alternatives[0]?.choice]).toEqual([other, true, choice])
    expect(made.alternatives[0]?.changes).toEqual([choice === 'full' ? won('WBK') : lost('WBK')])
  })

  test.each(nothings)('$id does not decide where the area has points to spare', ({ id, question }) => {
    const found = convention(id, { ...best, [question]: nothingOf(question) })
    expect([found.decisive, found.alternatives.map(({ changes }) => changes)]).toEqual([false, [[]]])
  })

  test('is changed alone: the other choices that were made stay as they are', () => {
    const [complaints, reports] = ['A.II.5.ii.a', 'A.II.5.iii.a'] as const
    const edge = atTheEdge(complaints, percent)
    const answers = { ...edge, [complaints]: nothingOf(complaints), [reports]: nothingOf(reports) }
    const conventions = { [`nothingToCount.${complaints}`]: 'zero', [`nothingToCount.${reports}`]: 'zero' }
    for (const question of [complaints, reports]) {
      const found = convention(`nothingToCount.${question}`, answers, { heldPredicate: null, conventions })
      expect([found.choice, found.decisive, found.alternatives.map(({ choice }) => choice)]).toEqual([
        'zero',
        false,
        ['full'],
      ])
    }
    // Both together would decide.
    const { determinations } = evaluate(rubric, answers, { heldPredicate: null })
    expect(determinations['WBK']?.met).toBe(true)
  })

  test('on violations that rise from none decides, or does not', () => {
    const question = 'A.II.3.iii.a'
    const risen = { pelanggaranTahunLalu: 0, pelanggaranTahunIni: 2, pelanggaranDisanksi: 0 }
    const id = `riseFromNothing.${question}`
    const decisive = convention(id, { ...atTheEdge(question, percent), [question]: risen })
    expect([decisive.decisive, decisive.alternatives[0]?.changes]).toEqual([true, [won('WBK')]])
    expect(convention(id, { ...best, [question]: risen }).decisive).toBe(false)
  })

  test('on percentages decides where the questions given as such carry a predicate: refused, they credit nothing', () => {
    const answers = { ...atTheEdge('A.II.5.ii.a', percent), 'A.II.6.i.b': { percent: 50 } }
    const found = convention('percentGiven', answers)
    expect(found.questions).toEqual(['A.II.5.ii.a', 'A.II.6.i.b'])
    expect(found.decisive).toBe(true)
    expect(found.alternatives).toEqual([
      { choice: 'reject', meaning: 'The percentage is refused', changes: [lost('WBK')] },
    ])
    expect(convention('percentGiven', { ...best, 'A.II.6.i.b': { percent: 50 } }).decisive).toBe(false)
  })

  test('on the predicate already held decides where only that is missing', () => {
    const met = { from: false, to: true }
    const wbbm = [{ predicate: 'WBBM', met, scoresMet: { from: true, to: true } }]
    const found = convention('heldPredicateNotStated', best, {})
    expect(found.decisive).toBe(true)
    expect(found.alternatives).toEqual([
      { choice: 'WBK', meaning: 'The predicate WBK is stated as held', changes: wbbm },
      { choice: 'WBBM', meaning: 'The predicate WBBM is stated as held', changes: wbbm },
      { choice: null, meaning: 'Stated that no predicate is held', changes: [] },
    ])
    const poor = convention('heldPredicateNotStated', { ...best, 'B.II.a': 3.5 }, {})
    expect([poor.decisive, poor.alternatives.length]).toEqual([false, 3])
  })

  test('on unanswered questions decides what is given, and what the points reach', () => {
    const { 'A.I.1.i.a': _, ...open } = best
    const zero = convention('unanswered', open, { unanswered: 'zero', heldPredicate: null })
    const onlyMet = { predicate: 'WBK', met: { from: true, to: false }, scoresMet: { from: true, to: true } }
    expect(zero.alternatives.map(({ choice, changes }) => [choice, changes])).toEqual([['exclude', [onlyMet]]])
    expect([zero.decisive, zero.questions]).toEqual([true, ['A.I.1.i.a']])
    const exclude = convention('unanswered', open, { unanswered: 'exclude', heldPredicate: null })
    const back = { ...onlyMet, met: { from: false, to: true } }
    expect(exclude.alternatives.map(({ choice, changes }) => [choice, changes])).toEqual([['zero', [back]]])
    // Left out of their means, open questions cost area 2 nothing; scored 0 they cost it both predicates.
    const left = ['A.I.2.i.b', 'A.I.2.i.c', 'A.I.2.ii.b', 'A.I.2.ii.c', 'A.I.2.ii.d', 'A.I.2.iii.b']
    const lowered = { ...best, 'A.II.2.iii.a': 'C', 'A.II.2.iii.b': 'C', 'A.II.2.iii.c': 'C' }
    const thin = Object.fromEntries(Object.entries(lowered).filter(([id]) => !left.includes(id)))
    const points = convention('unanswered', thin, { unanswered: 'exclude', heldPredicate: null })
    const both = [pointsLost('WBK'), pointsLost('WBBM')]
    expect(points.alternatives.map(({ changes }) => changes)).toEqual([both])
    const poor = convention('unanswered', { 'B.I.a': 2 }, { unanswered: 'zero', heldPredicate: null })
    expect([poor.decisive, poor.alternatives.map(({ changes }) => changes)]).toEqual([false, [[]]])
  })
})

describe('a warning', () => {
  test('of a part above its whole decides where the question carries an area', () => {
    const question = 'A.II.5.iii.a'
    const above = { kepalaSatker: 1, pejabatWajibLhkpn: 0, lainnya: 0, sudahMelapor: 2 }
    const found = warning('part_exceeds_whole', { ...atTheEdge(question, percent), [question]: above })
    expect(found.decisive).toBe(true)
    expect(found.alternatives).toEqual([
      {
        choice: 'worst',
        meaning: 'A.II.5.iii.a at the lowest, whatever the right counts are',
        changes: [lost('WBK')],
      },
      { choice: 'best', meaning: 'A.II.5.iii.a at the highest, whatever the right counts are', changes: [] },
    ])
    expect(warning('part_exceeds_whole', { ...best, [question]: above }).decisive).toBe(false)
  })

  test('is looked at where percentages are refused, too', () => {
    const question = 'A.II.5.iii.a'
    const counts = (best: boolean) => ({
      kepalaSatker: 1,
      pejabatWajibLhkpn: 0,
      lainnya: 0,
      sudahMelapor: best ? 1 : 0,
    })
    const above = { kepalaSatker: 1, pejabatWajibLhkpn: 0, lainnya: 0, sudahMelapor: 2 }
    const options = { heldPredicate: null, conventions: { percentGiven: 'reject' } }
    const strict = (answers: Answers) => {
      const found = warning('part_exceeds_whole', { ...answers, [question]: above }, options)
      return found.alternatives.map(({ changes }) => changes)
    }
    // Where the edge needs percentages at their worst, none are left in.
    const edge = Object.entries(atTheEdge(question, counts)).map(([id, answer]) => [
      id,
      typeof answer === 'object' && 'percent' in answer ? { ...nothingOf(id), ...ONE_DUE[id] } : answer,
    ])
    expect(strict(Object.fromEntries(edge))).toEqual([[lost('WBK')], []])
    expect(strict(best)).toEqual([[], []])
  })

  test('of counts that contradict each other decides upwards as well as downwards', () => {
    const question = 'A.II.5.ii.a'
    const edge = atTheEdge(question, percent)
    const none = { ...edge, [question]: { harusDitindaklanjuti: 1, sedangDiproses: 2, selesai: 0 } }
    const up = warning('counts_contradict', none)
    expect([up.decisive, up.alternatives.map(({ changes }) => changes)]).toEqual([true, [[], [won('WBK')]]])
    const all = { ...edge, [question]: { harusDitindaklanjuti: 1, sedangDiproses: 2, selesai: 1 } }
    const down = warning('counts_contradict', all)
    expect([down.decisive, down.alternatives.map(({ changes }) => changes)]).toEqual([true, [[lost('WBK')], []]])
    const spare = { ...best, [question]: { harusDitindaklanjuti: 1, sedangDiproses: 2, selesai: 1 } }
    expect(warning('counts_contradict', spare).decisive).toBe(false)
  })

  test('of counts in two questions looks at both together', () => {
    // Area 1 has 6.67 points: either question at its worst leaves WBK's 4.8, both do not.
    const pair = {
      'A.II.1.i.a': { agenPerubahan: 1, perubahan: 1 },
      'A.II.1.i.b': { perubahan: 2, perubahanTerintegrasi: 2 },
    }
    const lowered = { ...best, ...pair, 'A.II.1.ii.a': 'E', 'A.II.1.iii.a': 'B' }
    for (const one of ['A.II.1.i.a', 'A.II.1.i.b']) {
      const { determinations } = evaluate(rubric, { ...lowered, [one]: { percent: 0 } }, { heldPredicate: null })
      expect([one, determinations['WBK']?.met]).toEqual([one, true])
    }
    const found = warning('counts_contradict', lowered)
    expect(found.alternatives.map(({ meaning, changes }) => [meaning, changes])).toEqual([
      ['A.II.1.i.a, A.II.1.i.b at the lowest, whatever the right counts are', [lost('WBK'), pointsLost('WBBM')]],
      ['A.II.1.i.a, A.II.1.i.b at the highest, whatever the right counts are', []],
    ])
    expect(found.decisive).toBe(true)
  })

  test('of an aspect below the minimum of its area decides exactly where the predicate it names is reached', () => {
    // Reform of area 2 alone is 1.5 of 3.5, less than 60 %; the area is 5 of 7, more than 60 % but less than 75 %.
    const thin = { ...best, 'A.II.2.iii.a': 'E', 'A.II.2.iii.b': 'E', 'A.II.2.iii.c': 'E' }
    const aspects = (answers: Answers, options?: Options) =>
      explained(answers, options).warnings.map(({ code, params, alternatives, decisive }) => {
        expect([code, alternatives.length]).toEqual(['aspect_below_area_minimum', 1])
        const [{ choice = '', meaning = '', changes = [] } = {}] = alternatives
        expect([choice, meaning]).toEqual(['apart', 'Every part of an area must reach a minimum of its own'])
        return [params['predicate'], decisive, changes]
      })
    expect(aspects(thin)).toEqual([['WBK', true, [lost('WBK')]]])
    expect(aspects({ ...thin, 'B.II.a': 1 })).toEqual([['WBK', false, []]])
    // 2.17 of 3.5 lies below 75 % only; WBBM's points are reached, but nothing is held.
    const wbbm = { ...thin, 'A.II.2.iii.a': 'A' }
    expect(aspects(wbbm)).toEqual([['WBBM', true, [pointsLost('WBBM')]]])
    expect(aspects(wbbm, { heldPredicate: 'WBK' })).toEqual([['WBBM', true, [lost('WBBM')]]])
  })

  test('that decides the points only says so', () => {
    const question = 'A.II.5.iii.a'
    const above = { kepalaSatker: 1, pejabatWajibLhkpn: 0, lainnya: 0, sudahMelapor: 2 }
    const { 'A.I.1.i.a': _, ...open } = atTheEdge(question, percent)
    const found = warning(
      'part_exceeds_whole',
      { ...open, [question]: above },
      { unanswered: 'exclude', heldPredicate: null },
    )
    expect([found.decisive, found.alternatives[0]?.changes]).toEqual([true, [pointsLost('WBK')]])
    const none = { ...open, [question]: { kepalaSatker: 0, pejabatWajibLhkpn: 0, lainnya: 0, sudahMelapor: 2 } }
    const zero = { [`nothingToCount.${question}`]: 'zero' }
    const up = warning('part_exceeds_whole', none, { unanswered: 'exclude', heldPredicate: null, conventions: zero })
    expect(up.alternatives.map(({ changes }) => changes)).toEqual([[], [pointsWon('WBK')]])
  })
})
