import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { write } from '../packages/installed'

/** A new folder of an application in which the package, as built, can be imported by its name. */
export function consumerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zona-integritas-bench-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(fileURLToPath(new URL('../..', import.meta.url)), join(folder, 'node_modules/zona-integritas'), 'dir')
  write(folder, { 'package.json': '{ "name": "an-application", "private": true, "type": "module" }' })
  return folder
}
