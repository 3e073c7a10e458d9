import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A block of code in a page or a doc comment. */
export interface Snippet {
  /** File and number of the block in it. */
  readonly name: string
  readonly code: string
}

const root = join(import.meta.dirname, '../..')

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort()
}

const pages = () => [
  'README.md',
  'llms.txt',
  ...filesBelow('docs', '.md').filter((file) => !file.startsWith('docs/api')),
]

/** Collects the blocks with a mark in some files. */
function blocksIn(files: readonly string[], mark: string): readonly Snippet[] {
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const plain = file.endsWith('.ts') ? text.replace(/^ *\* ?/gm, '') : text
    return [...plain.matchAll(new RegExp(`^\`\`\`${mark}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match, index) => ({
      name: `${file} #${index + 1}`,
      code: match[1] ?? '',
    }))
  })
}

/** Collects every block marked `ts` in README.md, docs and the doc comments of src. */
export const collectSnippets = (): readonly Snippet[] => blocksIn([...pages(), ...filesBelow('src', '.ts')], 'ts')

/** Collects every block marked `console` in README.md and docs: commands after `$ `, each with what it prints. */
export const collectConsoles = (): readonly Snippet[] => blocksIn(pages(), 'console')

/** Collects the blocks that call the command line from another language. */
export const collectCallers = (): readonly Snippet[] => ['php', 'python'].flatMap((mark) => blocksIn(pages(), mark))

/** Turns `expression // => value`, on one line or two, into `check(expression, value)`. */
export function withChecks(code: string): string {
  return code.replace(/^(\S.*?)\s*(?:\n)?\/\/ => (.*)$/gm, (_, expression: string, value: string) => {
    return `check(${expression}, (${value}))`
  })
}
