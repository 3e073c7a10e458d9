/** A fact on which each convention of a submission turns, and the conditions that fail by each choice. */
const CASES = [
  ['sakipEdge', 'instansi', 'sakip: 60', "above: ['sakip']", 'atLeast: []'],
  ['rbEdge', 'instansi', 'rb: 50', "above: ['rb']", 'atLeast: []'],
  ['spipEdge', 'instansi', "spip: '3.00'", "above: ['spip']", 'atLeast: []'],
  ['wtpDpp', 'instansi', "bpk: 'WTP-DPP'", "below: ['bpk']", 'counts: []'],
  ['nothingDue', 'unit', 'tlhp: { done: 0, due: 0 }', 'met: []', "notMet: ['tlhp']"],
] as const

/** Writes the example of a convention of submissions, or null for another convention. */
export function exampleOfSubmission(id: string): string | null {
  const found = CASES.find(([convention]) => convention === id)
  if (!found) return null
  const [, level, fact, ...outcomes] = found
  const results = outcomes.map((outcome) => {
    const [choice = '', failed = ''] = outcome.split(/: (.*)/)
    return [choice, failed] as const
  })
  const facts = (whose: string, rest: string) => (whose === level ? `${rest}, ${fact}` : rest)
  const without = (rest: readonly string[]) =>
    rest.filter((one) => !one.startsWith(`${fact.split(':')[0]}:`)).join(', ')
  const instansi = facts(
    'instansi',
    without(["kind: 'pemkab'", "bpk: 'WTP'", "sakip: 'B'", "rb: 'CC'", "spip: '3'", 'kkn: false']),
  )
  const unit = facts(
    'unit',
    without(['heldPredicate: null', 'revokedOn: null', 'core: true', 'impact: true', 'tlhp: 100', 'lhkpn: 100']),
  )
  return `import { checkSubmission } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'

const submission = {
  category: 'WBK',
  today: '2026-05-04',
  instansi: { ${instansi} },
  unit: {
    ${unit},
    lhkasn: 100, buildingSince: '2025-02-01', internalSakip: 'B',
  },
  documents: { applicationLetter: true, sptjm: true },
} as const
const failed = (choice: ${results.map(([choice]) => `'${choice}'`).join(' | ')}) =>
  checkSubmission(permenpanrb90_2021, submission, { conventions: { ${id}: choice } }).failed
${results.map(([choice, ids]) => `failed('${choice}') // => ${ids}`).join('\n')}`
}
