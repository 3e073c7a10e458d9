import { checkSubmission, type SubmissionResult } from '../../../src'
import { permenpanrb90_2021 } from '../../../src/generated/permenpanrb-90-2021'

const FACTS = {
  today: '2026-05-20',
  instansi: { kind: 'pemkab', bpk: 'WTP', sakip: 'AA', rb: 'AA', spip: '5', kkn: false },
  unit: {
    ...{ heldPredicate: 'WBK', revokedOn: null, core: true, impact: true, tlhp: 100, lhkpn: 100, lhkasn: 100 },
    ...{ buildingSince: '2020-01-01', internalSakip: 'AA' },
  },
  documents: { applicationLetter: true, sptjm: true },
} as const
const { instansi, unit, documents } = FACTS

/** A submission of a category in every state: ready, not met at each level, not known, barred and dropped. */
export function submissionsOf(category: string): readonly SubmissionResult[] {
  const changes = [
    {},
    { instansi: { ...instansi, bpk: 'WDP' } },
    { instansi: { ...instansi, spip: null } },
    { instansi: { ...instansi, kkn: true } },
    { instansi: { ...instansi, kkn: null } },
    { unit: { ...unit, lhkpn: 99 } },
    { unit: { ...unit, impact: null } },
    { unit: { ...unit, revokedOn: '2025-01-01' } },
    { documents: { ...documents, sptjm: false } },
    { today: '2026-06-01' },
  ]
  return changes.map((change) => checkSubmission(permenpanrb90_2021, { ...FACTS, category, ...change } as never))
}
