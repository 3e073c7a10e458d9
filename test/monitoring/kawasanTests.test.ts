import { expect, test } from 'vitest'
import { determineKawasan, InputError, type KawasanResult, monitorPredicate } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'

const whole = (): KawasanResult<typeof permenpanrb90_2021> =>
  JSON.parse(
    JSON.stringify(
      determineKawasan(permenpanrb90_2021, {
        kind: 'land',
        units: [{ id: 'a', predicate: 'WBBM' }],
        integration: 1,
        heldPredicate: 'WBBM',
      }),
    ),
  )
const stillMeets = (kawasan: KawasanResult<typeof permenpanrb90_2021>) =>
  monitorPredicate(permenpanrb90_2021, { today: '2026-01-01', predicate: 'WBBM', grantedOn: '2025-01-01', kawasan })
    .stillMeets

test('a kawasan result with a test cut out, or a unit without a verdict, is no result', () => {
  expect(stillMeets(whole())).toBe(false)
  for (const id of ['units', 'integration', 'heldPredicate']) {
    const cut = whole()
    const { WBBM } = cut.determinations as Record<string, { criteria: readonly { readonly id: string }[] }>
    if (WBBM) WBBM.criteria = WBBM.criteria.filter((one) => one.id !== id)
    expect(() => stillMeets(cut)).toThrow(InputError)
  }
  const vague = whole()
  Object.assign(vague.determinations.WBBM.units[0] ?? {}, { final: 'ya' })
  expect(() => stillMeets(vague)).toThrow(InputError)
})
