import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/text'

const root = fileURLToPath(new URL('..', import.meta.url))
const src = join(root, 'src')

/** Which folders each folder of src may import, always through their index. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  exact: [],
  text: [],
  calendar: [],
  input: ['exact', 'text', 'calendar'],
  rubric: ['exact', 'text', 'calendar', 'input'],
  answer: ['exact', 'text', 'input', 'rubric'],
  survey: ['exact', 'text', 'input', 'rubric'],
  score: ['exact', 'text', 'input', 'rubric', 'answer'],
  determine: ['exact', 'text', 'rubric', 'answer', 'score'],
  evaluate: ['exact', 'text', 'input', 'rubric', 'answer', 'score', 'determine'],
  submission: ['exact', 'text', 'calendar', 'input', 'rubric', 'answer'],
  stages: ['exact', 'text', 'calendar', 'input', 'rubric', 'answer', 'determine', 'evaluate', 'submission'],
  compare: ['exact', 'text', 'input', 'rubric', 'answer', 'evaluate', 'stages'],
  kawasan: ['exact', 'text', 'calendar', 'input', 'rubric', 'answer', 'determine', 'evaluate', 'stages'],
  monitoring: ['text', 'calendar', 'input', 'rubric', 'answer', 'determine', 'evaluate', 'stages', 'kawasan'],
  profile: ['exact', 'text', 'input', 'rubric', 'answer', 'determine', 'evaluate'],
  explain: ['exact', 'text', 'input', 'rubric', 'answer', 'score', 'determine', 'evaluate'],
  many: ['text', 'input', 'rubric', 'answer', 'evaluate'],
  report: ['exact', 'text', 'calendar', 'input', 'rubric', 'answer', 'determine', 'evaluate'],
  improve: ['exact', 'text', 'input', 'rubric', 'answer', 'score', 'determine', 'evaluate'],
  pekppp: ['exact', 'text', 'input', 'rubric'],
  interchange: ['exact', 'text', 'input', 'rubric', 'answer'],
  generated: ['calendar', 'rubric', 'answer', 'submission', 'pekppp', 'interchange'],
  // The edge to spreadsheets, which no other folder imports.
  spreadsheet: ['exact', 'text', 'input', 'rubric', 'answer', 'evaluate', 'explain', 'kawasan', 'report', 'improve'],
  // The edge to the shell: everything, and the built-ins of Node.
  cli: [
    'exact',
    'text',
    'calendar',
    'input',
    'rubric',
    'answer',
    'survey',
    'score',
    'determine',
    'evaluate',
    'explain',
    'many',
    'submission',
    'stages',
    'compare',
    'kawasan',
    'monitoring',
    'profile',
    'pekppp',
    'report',
    'improve',
    'interchange',
    'generated',
  ],
  // The public face.
  '': [
    'text',
    'calendar',
    'input',
    'rubric',
    'answer',
    'survey',
    'determine',
    'evaluate',
    'explain',
    'many',
    'improve',
    'submission',
    'stages',
    'compare',
    'kawasan',
    'monitoring',
    'profile',
    'report',
    'pekppp',
    'interchange',
  ],
}
const PACKAGES: readonly string[] = ['decimal.js', 'zod/mini']

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const path = name.split(sep).join('/')
    return {
      path,
      folder: path.includes('/') ? (path.split('/')[0] ?? '') : '',
      text: readFileSync(join(src, name), 'utf8'),
    }
  })

/** Code without its comments and texts. */
const bare = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, '')

/** What a file imports or re-exports, as written; dynamic imports and types, too. */
const importsOf = (text: string): readonly string[] => {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/[^\n]*/gm, '')
  return [
    ...code.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm),
    ...code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g),
  ].map(([, specifier]) => specifier ?? '')
}

/** The problem with one import, or null. */
const problemOf = (file: { readonly path: string; readonly folder: string }, specifier: string): string | null => {
  if (!specifier.startsWith('.')) {
    const known = PACKAGES.includes(specifier) || (specifier.startsWith('node:') && file.folder === 'cli')
    return known ? null : `is no package of ours: ${specifier}`
  }
  const target = relative(src, join(src, dirname(file.path), specifier))
    .split(sep)
    .join('/')
  if (target.startsWith('../')) {
    return file.folder === 'generated' && /^\.\.\/rubrics\/(layouts\/)?[a-z0-9-]+\.json$/.test(target)
      ? null
      : `leaves src: ${target}`
  }
  const [folder = '', ...rest] = target.split('/')
  if (file.folder !== '' && folder === file.folder) return null
  // The one way past an index: a rubric entry must load nothing but its data and the mark on it.
  if (file.folder === 'generated' && target === 'rubric/mark') return null
  if (!(ALLOWED[file.folder] ?? []).includes(folder)) return `may not import ${folder}`
  // The rubrics have no index, so that one carries no other.
  if (folder === 'generated') return rest.length === 1 ? null : `passes by a rubric: ${target}`
  return rest.length === 0 ? null : `passes by the index of ${folder}: ${target}`
}

describe('the folders of src', () => {
  test('are the known ones', () => {
    expect([...new Set(files.map(({ folder }) => folder))].sort()).toEqual(Object.keys(ALLOWED).sort())
    expect(files.filter(({ folder }) => folder === '').map(({ path }) => path)).toEqual(['index.ts'])
  })

  test('import only from folders to their left, through the index', () => {
    const found = files.flatMap((file) => importsOf(file.text).map((specifier) => ({ file, specifier })))
    expect(found.length).toBeGreaterThan(150)
    const problems = found.flatMap(({ file, specifier }) => {
      const problem = problemOf(file, specifier)
      return problem === null ? [] : [`${file.path} ${problem}`]
    })
    expect(problems).toEqual([])
  })

  test('are watched by a check that sees a wrong import', () => {
    const file = { path: 'rubric/x.ts', folder: 'rubric' }
    const wrong = [
      '../score',
      '../exact/fraction',
      '../generated/x',
      '../../rubrics/x.json',
      '../index',
      'zod',
      'node:fs',
    ]
    for (const specifier of wrong)
      expect([specifier, problemOf(file, specifier)]).toEqual([specifier, expect.any(String)])
    for (const specifier of ['./walk', '../exact', '../text', 'zod/mini']) expect(problemOf(file, specifier)).toBe(null)
    expect(problemOf(file, './mark')).toBe(null)
    expect(problemOf({ path: 'score/x.ts', folder: 'score' }, '../rubric/mark')).toEqual(expect.any(String))
    const nested = { path: 'answer/loose/x.ts', folder: 'answer' }
    expect(problemOf(nested, '../forms')).toBe(null)
    expect(problemOf(nested, '../../text')).toBe(null)
    expect(problemOf(nested, '../../text/issue')).toEqual(expect.any(String))
    const edge = { path: 'cli/x.ts', folder: 'cli' }
    for (const specifier of ['node:fs', '../generated/x', '../explain']) expect(problemOf(edge, specifier)).toBe(null)
    for (const specifier of ['fs', '../generated', '../generated/x/y', '../explain/bounds', '../index'])
      expect([specifier, problemOf(edge, specifier)]).toEqual([specifier, expect.any(String)])
    for (const folder of Object.keys(ALLOWED)) {
      const other = { path: folder === '' ? 'x.ts' : `${folder}/x.ts`, folder }
      const specifier = folder === '' ? './cli' : '../cli'
      if (folder !== 'cli') expect(problemOf(other, specifier)).toBe('may not import cli')
    }
    const lines =
      "import type { A } from 'a'\nexport {\n  b,\n} from 'b'\nexport type * from 'c'\nawait import('d')\nimport 'e'\n"
    expect([...importsOf(lines)].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('each have an index that only re-exports', () => {
    const folders = Object.keys(ALLOWED).filter((folder) => folder !== '' && folder !== 'generated')
    for (const path of ['index.ts', ...folders.map((folder) => `${folder}/index.ts`)]) {
      const file = files.find((one) => one.path === path)
      expect([path, file !== undefined]).toEqual([path, true])
      const rest = bare(file?.text ?? '').replace(/export (type )?(\{[^}]*\}|\*)\s*from\s*/g, '')
      expect([path, rest.trim()]).toEqual([path, ''])
    }
  })
})

describe('the files of src', () => {
  test('have no default exports', () => {
    const found = files.filter(({ text }) => /\bexport\s+default\b|\bas\s+default\b/.test(bare(text)))
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('have no any, and silence neither the compiler nor the linter', () => {
    expect(files.filter(({ text }) => /\bany\b/.test(bare(text))).map(({ path }) => path)).toEqual([])
    const silenced = files.filter(
      ({ folder, text }) =>
        /@ts-(ignore|nocheck|expect-error)/.test(text) || (folder !== 'generated' && /biome-ignore/.test(text)),
    )
    expect(silenced.map(({ path }) => path)).toEqual([])
  })

  test('are at most 250 lines long where they are written by hand', () => {
    const long = files
      .filter(({ folder }) => folder !== 'generated')
      .map(({ path, text }) => [path, text.trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > 250)
    expect(long).toEqual([])
  })
})

describe('docs/codes.md', () => {
  const page = readFileSync(join(root, 'docs/codes.md'), 'utf8')
  const listed = [...page.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, code]) => code)

  test('lists every code once, and no other', () => {
    expect([...listed].sort()).toEqual(Object.keys(catalogue).sort())
  })
})
