import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a program and returns what it printed; a failure carries its output. */
export function run(program: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`${program} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? ''}`, { cause: error })
  }
}

export interface PackedFile {
  readonly path: string
  readonly size: number
}

/** What `npm pack` would publish. */
export function packedFiles(): { readonly files: readonly PackedFile[]; readonly size: number } {
  const [packed] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], root))
  return packed
}

/** Packs the package and installs it alone into an empty folder. */
export function installedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zona-integritas-'))
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  writeFileSync(join(folder, 'package.json'), '{ "name": "an-application", "private": true, "type": "module" }')
  run('npm', ['install', '--no-audit', '--no-fund', join(folder, tarball)], folder)
  return folder
}

/** Installs programs from packages under names of their own: `{ ts54: 'typescript@5.4.5' }`. */
export function tools(packages: Readonly<Record<string, string>>): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'zona-integritas-tools-'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "tools", "private": true }')
  const aliases = Object.entries(packages).map(([name, wanted]) => `${name}@npm:${wanted}`)
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save', ...aliases], folder)
  return (name) => join(folder, 'node_modules', name)
}

/** Makes a program of a package runnable, where the package came without its install script. */
export function executable(path: string): string {
  if (!existsSync(path)) throw new Error(`${path} is not there`)
  chmodSync(path, 0o755)
  return path
}

/** Writes the files of an application into a folder beside the installed package. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
