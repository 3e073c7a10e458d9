import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { printedPages } from '../../scripts/pictures/printedPages'
import { writtenSheet } from '../../scripts/pictures/writtenSheet'
import type { SheetApp } from '../../src/spreadsheet'

/** Writes a sheet as `writeLkeSheet` does, which it is given. */
type Write = (app: SheetApp, real: (app: SheetApp) => string) => string

/** What the writer of the sheet does; the real one unless a test says otherwise. */
const writer = vi.hoisted(() => ({ write: null as Write | null }))
vi.mock('../../src/spreadsheet', async (original) => {
  const spreadsheet = await original<typeof import('../../src/spreadsheet')>()
  const writeLkeSheet: typeof spreadsheet.writeLkeSheet = (rubric, app) => {
    const real = (one: SheetApp) => spreadsheet.writeLkeSheet(rubric, one)
    return writer.write ? writer.write(app, real) : real(app)
  }
  return { ...spreadsheet, writeLkeSheet }
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  for (const name of ['bin', 'temporary', 'into']) mkdirSync(join(folder, name))
  vi.stubEnv('PATH', join(folder, 'bin'))
  vi.stubEnv('TMPDIR', join(folder, 'temporary'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  writer.write = null
  rmSync(folder, { recursive: true })
})

/** Puts a program in the place of a real one. */
const program = (name: string, script: string) => {
  const path = join(folder, 'bin', name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
}
const print = () => printedPages(new Uint8Array(), { lke: 'Page two', hasil: 'RESULTS' }, join(folder, 'into'))

describe('pictures of printed pages', () => {
  test('are not drawn without the programs that they need', () => {
    expect(print).toThrow('spawnSync soffice ENOENT')
    program('soffice', 'exit 0')
    expect(print).toThrow('spawnSync pdftotext ENOENT')
    program('pdftotext', 'printf "Page one\\fPage two\\fRESULTS"')
    expect(print).toThrow('spawnSync pdftoppm ENOENT')
  })

  test('are not drawn when a program fails, and leave nothing behind', () => {
    program('soffice', 'exit 77')
    expect(print).toThrow(/^Command failed: soffice /)
    expect(readdirSync(join(folder, 'temporary'))).toEqual([])
  })

  test('are of the page that holds the words, or not drawn', () => {
    program('soffice', 'exit 0')
    program('pdftotext', 'printf "Page one\\fPage two\\fother"')
    // Writes what it is asked for, under the name that it is given last.
    program('pdftoppm', 'for last; do :; done; echo "$*" > "$last.png"')
    expect(print).toThrow(new Error('No page holds "RESULTS"'))
    expect(existsSync(join(folder, 'into/lke.png'))).toBe(true)
    expect(readdirSync(join(folder, 'temporary'))).toEqual([])
  })
})

describe('the picture of the sheet for Google Sheets', () => {
  const answers = { 'A.I.1.i.a': 'Ya' } as Parameters<typeof writtenSheet>[0]

  test('is not drawn when nothing was written', () => {
    writer.write = () => 'LKE'
    expect(() => writtenSheet(answers)).toThrow(new Error('nothing was written'))
  })

  test('is not drawn with a formula whose result it does not know', async () => {
    expect((await writtenSheet(answers)).length).toBeGreaterThan(5000)
    writer.write = (app, real) => {
      const { getSheetByName, insertSheet } = app.getActiveSpreadsheet()
      const insertWithFormula = (name: string) => {
        const sheet = insertSheet(name)
        sheet.getRange(9, 14, 1, 1).setFormula('=1')
        return sheet
      }
      return real({ ...app, getActiveSpreadsheet: () => ({ getSheetByName, insertSheet: insertWithFormula }) })
    }
    expect(() => writtenSheet(answers)).toThrow(new Error('9,14 has a formula that is not drawn'))
  })
})
