import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** What the scripts read; what is built, or is only looked at, stays behind. */
const COPIED = [
  ...['src', 'scripts', 'rubrics', 'package.json', 'tsconfig.json', 'CHANGELOG.md', 'SECURITY.md', 'llms.txt'],
  ...['docs/codes.md', 'docs/glossary.md', 'docs/performance.md', 'docs/decisions', 'docs/examples', 'docs/reference'],
  ...['docs/guides/en', 'docs/guides/id', 'test/gates', 'test/helpers', 'test/soak', 'test/bench/built.ts'],
  ...['test/golden/boundary-cases.json', 'test/golden/corpus/README.md', 'test/golden/corpus/files.ts'],
  ...['example', 'options', 'ties', 'permenpanrb-10-2019'].map((name) => `test/golden/corpus/${name}.json`),
]

/** How a process ended. */
export interface Ended {
  readonly code: number | string | null
  readonly out: string
  readonly err: string
}

/** A copy of the project in a temporary folder, in which a test may break what it likes. */
export interface ProjectCopy {
  readonly folder: string
  read(path: string): string
  /** Puts a text into a file, or takes the file away. */
  write(path: string, text: string | null): void
  /** Replaces what is found in a file by something else; what is not found is an error of the test. */
  edit(path: string, found: string, by: string): void
  /** Makes undone what was written and edited. */
  restore(): void
  /** Bundles the library to where its build would stand. */
  build(): void
  /** Runs Node in the copy. */
  node(...args: readonly string[]): Promise<Ended>
  remove(): void
}

/** Makes a copy of the project, with more of it where a test asks for that. */
export function projectCopy(more: readonly string[] = []): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'gates-'))
  const at = (path: string) => join(folder, path)
  for (const path of [...COPIED, ...more]) cpSync(join(root, path), at(path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), at('node_modules'), 'junction')
  const before = new Map<string, string | null>()
  const read = (path: string) => readFileSync(at(path), 'utf8')
  const put = (path: string, text: string | null) => {
    if (text === null) rmSync(at(path))
    else writeFileSync(at(path), text)
  }
  const write = (path: string, text: string | null) => {
    if (!before.has(path)) before.set(path, existsSync(at(path)) ? read(path) : null)
    put(path, text)
  }
  return {
    folder,
    read,
    write,
    edit(path, found, by) {
      const text = read(path)
      if (!text.includes(found)) throw new Error(`${path} does not hold ${found}`)
      write(path, text.split(found).join(by))
    },
    restore() {
      for (const [path, text] of before) put(path, text)
      before.clear()
    },
    build() {
      buildSync({
        entryPoints: {
          index: at('src/index.ts'),
          'rubrics/permenpanrb-90-2021': at('src/generated/permenpanrb-90-2021.ts'),
        },
        outdir: at('dist'),
        bundle: true,
        splitting: true,
        format: 'esm',
        packages: 'external',
      })
    },
    node: (...args) =>
      new Promise((resolve) => {
        execFile(process.execPath, args, { cwd: folder }, (error, out, err) =>
          resolve({ code: error ? (error.code ?? null) : 0, out, err }),
        )
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
