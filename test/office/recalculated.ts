import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type CellValue, readXlsx } from 'hucre/xlsx'

/** A recalculated workbook: the rows of each sheet by its name. */
export type Recalculated = ReadonlyMap<string, readonly (readonly CellValue[])[]>

/** Makes LibreOffice compute every formula again, whatever values are stored beside them. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** Opens workbooks in LibreOffice, all in one call, and reads what it computed. */
export async function recalculated(workbooks: readonly Uint8Array[]): Promise<readonly Recalculated[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lke-'))
  try {
    const profile = join(folder, 'profile')
    mkdirSync(join(profile, 'user'), { recursive: true })
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), ALWAYS_RECALCULATE)
    const names = workbooks.map((bytes, index) => {
      writeFileSync(join(folder, `${index}.xlsx`), bytes)
      return join(folder, `${index}.xlsx`)
    })
    const out = join(folder, 'out')
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        out,
        ...names,
      ],
      { stdio: 'pipe', timeout: 300_000 },
    )
    const read: Recalculated[] = []
    for (const [index] of workbooks.entries()) {
      const { sheets } = await readXlsx(readFileSync(join(out, `${index}.xlsx`)))
      read.push(new Map(sheets.map(({ name, rows }) => [name, rows])))
    }
    return read
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
