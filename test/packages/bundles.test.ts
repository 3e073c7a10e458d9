import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bundled } from './bundled'
import { SIZE_BUDGETS } from './sizeBudgets'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ENGINE = "export { compile, evaluate, safeEvaluate } from 'zona-integritas'"
const RUBRIC = "export { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'"
const ZOD = /ZodMini|\$ZodType/
const RUBRICS = { latest: '"permenpanrb-90-2021"', older: '"permenpanrb-10-2019"', pekppp: '"pekppp-2023"' } as const

describe('a bundle', () => {
  test('of the engine alone carries neither zod nor a rubric', async () => {
    const text = await bundled(ENGINE, root)
    expect(text).not.toMatch(ZOD)
    for (const id of Object.values(RUBRICS)) expect(text).not.toContain(id)
    expect(await bundled("export { defineRubric } from 'zona-integritas'", root)).toMatch(ZOD)
  })

  test('of one rubric carries no other', async () => {
    const text = await bundled(`${ENGINE}\n${RUBRIC}`, root)
    expect(text).toContain(RUBRICS.latest)
    for (const id of [RUBRICS.older, RUBRICS.pekppp]) expect(text).not.toContain(id)
    expect(text).not.toMatch(ZOD)
  })

  test.each([
    ['engine', ENGINE],
    ['engine and a rubric', `${ENGINE}\n${RUBRIC}`],
    ['everything', "export * from 'zona-integritas'"],
    ['a rubric', RUBRIC],
  ] as const)('of %s keeps its size', async (name, source) => {
    const size = gzipSync(await bundled(source, root), { level: 9 }).length
    expect(size).toBeLessThanOrEqual(SIZE_BUDGETS[name])
    // Close enough to its budget to notice growth.
    expect(size).toBeGreaterThan(SIZE_BUDGETS[name] * 0.8)
  })
})
