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

const sources = () => filesBelow('src', '.ts')

/** The text of a page, or of a module with its doc comments as pages. */
function textOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8')
  return file.endsWith('.ts') ? text.replace(/^ *\* ?/gm, '') : text
}

/** Collects the blocks with a mark in some files. */
function blocksIn(files: readonly string[], mark: string): readonly Snippet[] {
  return files.flatMap((file) => {
    return [...textOf(file).matchAll(new RegExp(`^\`\`\`${mark}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match, index) => ({
      name: `${file} #${index + 1}`,
      code: match[1] ?? '',
    }))
  })
}

/** Collects every block marked `ts` in README.md, docs and the doc comments of src. */
export const collectSnippets = (): readonly Snippet[] => blocksIn([...pages(), ...sources()], 'ts')

/** Collects every block marked `console` in README.md and docs: commands after `$ `, each with what it prints. */
export const collectConsoles = (): readonly Snippet[] => blocksIn(pages(), 'console')

/** Collects the blocks that call the command line from another language. */
export const collectCallers = (): readonly Snippet[] => ['php', 'python'].flatMap((mark) => blocksIn(pages(), mark))

/** Collects the blocks of commands that stand without what they print. */
export const collectCommands = (): readonly Snippet[] => blocksIn(pages(), 'sh')

/** Collects the blocks of plain JavaScript, which need more than the library around them. */
export const collectScripts = (): readonly Snippet[] => blocksIn(pages(), 'js')

/** A line of a page or a doc comment that begins a block of code. */
export interface Fence {
  readonly file: string
  /** The line as it stands, with what is before and behind the mark. */
  readonly line: string
}

/** Finds every line with the marks of a block that does not end one: also those by which no block is collected. */
export const collectFences = (): readonly Fence[] =>
  [...pages(), ...sources()].flatMap((file) => {
    const lines = textOf(file)
      .split('\n')
      .filter((line) => /```|~~~/.test(line))
    let isOpen = false
    return lines.flatMap((line) => {
      const ends = isOpen && line === '```'
      isOpen = !ends
      return ends ? [] : [{ file, line }]
    })
  })

/** Turns `expression // => value`, on one line or two, into `check(expression, value)`. */
export function withChecks(code: string): string {
  return code.replace(/^(\S.*?)\s*(?:\n)?\/\/ => (.*)$/gm, (_, expression: string, value: string) => {
    return `check(${expression}, (${value}))`
  })
}
