import { expect, test } from 'vitest'
import { profile } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'

test('a category without thresholds of its own is warned of once, and only where it is used', () => {
  const unit = { instansi: 'A', kind: 'kl', predicate: 'WBK' } as const
  const codes = (...categories: readonly ('WBK' | 'WBK-AFIRMASI')[]) =>
    profile(
      permenpanrb90_2021,
      categories.map((category) => ({ ...unit, category })),
    ).warnings.map(({ code, params }) => [code, params['category']])
  expect(codes('WBK')).toEqual([])
  expect(codes('WBK-AFIRMASI', 'WBK', 'WBK-AFIRMASI')).toEqual([['category_without_thresholds', 'WBK-AFIRMASI']])
})
