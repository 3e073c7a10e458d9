/** What every runtime is asked: an LKE scored, explained and refused, as one line of JSON. */
const BODY = `
const answers = { 'B.I.a': 3.7, 'B.I.b': 'A', 'B.II.a': '3.61', 'A.II.4.i.a': { sasaran: 3, sasaranTercapai: 2 } }
const result = evaluate(permenpanrb90_2021, answers, { unanswered: 'zero', heldPredicate: null })
const refused = safeEvaluate(permenpanrb90_2021, { 'A.I.1.i.a': 'ya' }, { unanswered: 'zero' })
const score = compile(permenpanrb90_2021).score(answers, { unanswered: 'zero', heldPredicate: null })
const read = readRecords(permenpanrb90_2021, portalRb2026, [{ soal_id: 1, jawaban_unit: 'ya', jawaban_tpi: 'Tidak' }])
const draft = bounds(permenpanrb90_2021, answers)
console.log(JSON.stringify({
  total: result.total, display: result.display, same: score.total, issues: refused.issues, highest: draft.total.highest,
  unit: read.unit.answers, older: permenpanrb10_2019.id, pekppp: pekppp2023.id,
}))
`
const NAMES = 'bounds, compile, evaluate, readRecords, safeEvaluate'
const ENTRIES = [
  [NAMES, 'zona-integritas'],
  ['permenpanrb90_2021', 'zona-integritas/rubrics/permenpanrb-90-2021'],
  ['permenpanrb10_2019', 'zona-integritas/rubrics/permenpanrb-10-2019'],
  ['pekppp2023', 'zona-integritas/rubrics/pekppp-2023'],
  ['portalRb2026', 'zona-integritas/layouts/portalrb-2026'],
] as const

export const ESM_PROGRAM = `${ENTRIES.map(([names, from]) => `import { ${names} } from '${from}'`).join('\n')}\n${BODY}`
export const CJS_PROGRAM = `${ENTRIES.map(([names, from]) => `const { ${names} } = require('${from}')`).join('\n')}\n${BODY}`

/** A consumer that is only compiled: its types must be those of the rubric, and nothing may leak into them. */
export const TS_PROGRAM = `
import { type AnswersOf, type Evaluation, bounds, compile, evaluate, explain, readRecords, safeEvaluate } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { pekppp2023 } from 'zona-integritas/rubrics/pekppp-2023'
import { portalRb2026 } from 'zona-integritas/layouts/portalrb-2026'

type Answers = AnswersOf<typeof permenpanrb90_2021>
declare const answers: Answers
const result = evaluate(permenpanrb90_2021, answers)
export const total: string = result.total
export const predicate: 'WBK' | 'WBBM' | null = result.predicate
export const letter: 'A' | 'B' | 'C' = answers['A.I.1.i.b']
export const points: string = result.nodes['B.I.a'].score
// @ts-expect-error no such question
answers['A.I.9.i.a']
// @ts-expect-error no such letter
evaluate(permenpanrb90_2021, { ...answers, 'A.I.1.i.b': 'D' })
export const outcome = safeEvaluate(permenpanrb90_2021, answers, { unanswered: 'zero', locale: 'en' })
if (!outcome.success) outcome.issues[0]?.message.toUpperCase()
export const plan = compile(permenpanrb90_2021)
export const draft = bounds(permenpanrb90_2021, { 'B.I.b': 'A' })
export const why = explain(permenpanrb90_2021, result, 'WBK')
export const read = readRecords(permenpanrb90_2021, portalRb2026, [])
export const ids: readonly string[] = [permenpanrb10_2019.id, pekppp2023.id]
export type Stored = Evaluation<typeof permenpanrb90_2021>
`
