import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Installs the peers into this folder, unless they are there. */
function install(): void {
  if (existsSync(new URL('node_modules', import.meta.url))) return
  console.log('Installing what is compared with ...')
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
}

/** Loads a peer. It comes without its types: what is used of it is declared where it is used. */
export async function loadPeer<Module>(name: string): Promise<Module> {
  install()
  return (await import(name)) as Module
}
