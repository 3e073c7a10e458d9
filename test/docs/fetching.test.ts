import { describe, expect, it } from 'vitest'
import { readRecords } from 'zona-integritas'
import { portalRb2026 } from 'zona-integritas/layouts/portalrb-2026'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { collectScripts } from './snippets'

const AsyncFunction = (async () => {}).constructor as new (
  ...code: string[]
) => (...given: unknown[]) => Promise<unknown>

/** The other blocks of plain JavaScript are pages, opened by test/office/page.test.ts. */
const blocks = collectScripts().filter(({ name }) => name.includes('portalrb.md'))

describe('the way in the guides to fetch the records of PortalRB', () => {
  it('is there in both languages', () => {
    expect(blocks).toHaveLength(2)
  })

  it.each(blocks)('$name asks for the records of a unit and hands over the list', async ({ code }) => {
    const asked: unknown[] = []
    const fetchStub = async (...request: readonly unknown[]) => {
      asked.push(request)
      return new Response(JSON.stringify([{ soal_id: 1, jawaban_unit: 'Ya', jawaban_tpi: 'Tidak' }]))
    }
    const script = new AsyncFunction('fetch', 'base', 'unitId', 'token', `${code}\nreturn records`)
    const records = await script(fetchStub, 'https://portal.example', 7301, 'secret')
    expect(asked).toEqual([
      ['https://portal.example/lke/jawaban-unit/7301', { headers: { Authorization: 'Bearer secret' } }],
    ])
    const { unit, tpi } = readRecords(permenpanrb90_2021, portalRb2026, records as readonly object[])
    expect([unit.answers, tpi.answers]).toEqual([{ 'A.I.1.i.a': 'Ya' }, { 'A.I.1.i.a': 'Tidak' }])
  })
})
