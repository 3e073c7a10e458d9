import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

function read(path: string): { readonly version?: string; readonly dependencies?: Readonly<Record<string, string>> } {
  try {
    return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  } catch {
    return {}
  }
}

/** The peers, with the versions that are wanted. */
export const PEERS: Readonly<Record<string, string>> = read('package.json').dependencies ?? {}

/** Installs the peers into this folder, unless they are there as they are wanted. */
function install(): void {
  const isThere = ([name, version]: readonly [string, string]) =>
    read(`node_modules/${name}/package.json`).version === version
  if (Object.entries(PEERS).every(isThere)) return
  console.log('Installing what is compared with ...')
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
}

/** Loads a peer. It comes without its types: what is used of it is declared where it is used. */
export async function loadPeer<Module>(name: string): Promise<Module> {
  install()
  const { importPeer } = await import(new URL('importPeer.mjs', import.meta.url).href)
  return importPeer(name)
}
