const RUBRIC = "import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'"

/** Examples of the conventions that are one of a kind, by convention. */
export const examplesByHand: Readonly<Record<string, string>> = {
  percentGiven: `import { safeEvaluate } from 'zona-integritas'
${RUBRIC}

const answers = { 'A.II.4.i.a': { percent: '86.67' } }
const read = (choice: 'accept' | 'reject') =>
  safeEvaluate(permenpanrb90_2021, answers, { unanswered: 'zero', conventions: { percentGiven: choice } })
read('accept').success // => true
const refused = read('reject')
refused.success || refused.issues.map(({ code }) => code) // => ['percent_rejected']`,

  heldPredicateNotStated: `import { evaluate } from 'zona-integritas'
${RUBRIC}

const silent = evaluate(permenpanrb90_2021, {}, { unanswered: 'zero' })
silent.assumptions.map(({ id }) => id) // => ['heldPredicateNotStated', 'unanswered']
const stated = evaluate(permenpanrb90_2021, {}, { unanswered: 'zero', heldPredicate: null })
stated.assumptions.map(({ id }) => id) // => ['unanswered']`,

  unanswered: `import { evaluate, safeEvaluate } from 'zona-integritas'
${RUBRIC}

const answers = { 'A.I.1.i.a': 'Ya' } as const
safeEvaluate(permenpanrb90_2021, answers).success // => false
const points = (unanswered: 'zero' | 'exclude') =>
  evaluate(permenpanrb90_2021, answers, { unanswered }).nodes['A.I.1.i'].score
points('zero') // => '0.25'
points('exclude') // => '0.5'`,

  blankElements: `import { surveyIndex } from 'zona-integritas'
${RUBRIC}

const happy = { diskriminasi: 4, kecurangan: 4, imbalan: 4, percaloan: 4, pungutanLiar: 4 }
const other = { diskriminasi: 2, kecurangan: null, imbalan: 2, percaloan: 2, pungutanLiar: 2 }
const respondents = [...Array(39).fill(happy), other].map((answers) => ({ service: 'paspor', answers }))
const index = (choice: 'leaveOut' | 'dropRespondent') =>
  surveyIndex(
    permenpanrb90_2021,
    { survey: 'SPAK', conductor: 'bps', respondents },
    { conventions: { blankElements: choice } },
  ).index
index('leaveOut') // => '3.96'
index('dropRespondent') // => '4'`,

  aspectsCombined: `import { determineKawasan } from 'zona-integritas'
${RUBRIC}

const kawasan = {
  kind: 'land',
  units: [{ id: 'Kantor Pertanahan A', predicate: 'WBK' }],
  integration: { processMap: 8, procedures: 7, application: 7, review: 6, informationSystem: 6 },
  heldPredicate: null,
} as const
const predicate = (choice: 'mean' | 'lowest') =>
  determineKawasan(permenpanrb90_2021, kawasan, { conventions: { aspectsCombined: choice } }).predicate
predicate('mean') // => 'WBK'
predicate('lowest') // => null`,

  proposalForNextPredicate: `import { monitorPredicate } from 'zona-integritas'
${RUBRIC}

const holder = {
  today: '2026-03-01', predicate: 'WBK', grantedOn: '2024-12-09', proposedOn: ['2026-01-15'],
} as const
const due = (choice: 'restarts' | 'ignored') =>
  monitorPredicate(permenpanrb90_2021, holder, { conventions: { proposalForNextPredicate: choice } }).nextReportDue
due('restarts') // => '2028-01-15'
due('ignored') // => '2026-12-09'`,

  failedOnBoth: `import { evaluate, profile } from 'zona-integritas'
${RUBRIC}

const evaluation = evaluate(permenpanrb90_2021, {}, { unanswered: 'zero', heldPredicate: null })
const units = [{ instansi: 'Kementerian A', kind: 'kl', evaluation }] as const
const failed = (choice: 'pengungkit' | 'survey') =>
  profile(permenpanrb90_2021, units, { conventions: { failedOnBoth: choice } }).total.failed
failed('pengungkit') // => { pengungkit: 1, survey: 0, other: 0 }
failed('survey') // => { pengungkit: 0, survey: 1, other: 0 }`,

  bandRounding: `import { ippCategory } from 'zona-integritas'
import { pekppp2023 } from 'zona-integritas/rubrics/pekppp-2023'

const category = (choice: 'halfUp' | 'cut') =>
  ippCategory(pekppp2023, '4.505', { conventions: { bandRounding: choice } }).category
category('halfUp') // => 'A'
category('cut') // => 'A-'`,
}
