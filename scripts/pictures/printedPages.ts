import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Computes every formula again, and prints decimal commas as an Indonesian office has them. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
</oor:items>`

/** How fine a page is drawn, in dots an inch, and which part of it: left, top, width and height in dots. */
interface Part {
  readonly resolution: number
  readonly crop?: readonly [left: number, top: number, width: number, height: number]
}

/** Prints a workbook with LibreOffice and keeps, as a picture each, the first pages that hold certain words. */
export function printedPages(
  workbook: Uint8Array,
  words: Readonly<Record<string, string>>,
  into: string,
  part: Part = { resolution: 90 },
): void {
  const folder = mkdtempSync(join(tmpdir(), 'lke-pictures-'))
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    const file = join(folder, 'lke.xlsx')
    writeFileSync(file, workbook)
    mkdirSync(join(folder, 'profile/user'), { recursive: true })
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), SETTINGS)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file)
    const pdf = join(folder, 'lke.pdf')
    const pages = run('pdftotext', '-layout', pdf, '-').split('\f')
    for (const [name, text] of Object.entries(words)) {
      const page = String(pages.findIndex((one) => one.includes(text)) + 1)
      if (page === '0') throw new Error(`No page holds "${text}"`)
      const crop = part.crop?.flatMap((dots, at) => [['-x', '-y', '-W', '-H'][at] ?? '', String(dots)]) ?? []
      const drawn = ['-r', String(part.resolution), ...crop, '-png', '-singlefile', '-f', page, '-l', page]
      run('pdftoppm', ...drawn, pdf, join(folder, name))
      renameSync(join(folder, `${name}.png`), join(into, `${name}.png`))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
