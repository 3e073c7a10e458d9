import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCli } from '../helpers/fakeIo'

const root = join(import.meta.dirname, '../..')

/** One command of a block, what the block says that it prints, and what it printed. */
export interface Step {
  readonly command: string
  readonly expected: string
  readonly printed: string
}

/** What one command works with. */
interface Shell {
  /** Files that the block wrote. */
  readonly files: Map<string, string>
  code: number
}

/** A line of a block that is typed. */
const PROMPT = '$ '
const WORD = /\s*(?:2>|<<|<|>|\||('[^']*'|"[^"]*"|[^\s'"|<>]+)+)/y

/** Splits a command into words and operators, quotes taken off; `'a'b` is one word. */
function wordsOf(command: string): readonly string[] {
  const words: string[] = []
  for (WORD.lastIndex = 0; WORD.lastIndex < command.trimEnd().length; ) {
    const match = WORD.exec(command)
    if (!match) throw new Error(`cannot read: ${command}`)
    words.push(match[0].trim().replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double))
  }
  return words
}

/** A file that the block wrote, or one of the project: from its root, or one of the examples. */
function fileOf({ files }: Shell, path: string): string | undefined {
  const written = files.get(path)
  if (written !== undefined) return written
  const found = [path, `docs/examples/${path}`].map((name) => join(root, name)).find((name) => existsSync(name))
  return found === undefined ? undefined : readFileSync(found, 'utf8')
}

function mustHave(shell: Shell, path: string): string {
  const text = fileOf(shell, path)
  if (text === undefined) throw new Error(`there is no file ${path}`)
  return text
}

/** Runs one program: what it prints, and what of that is its output. */
async function runProgram(shell: Shell, words: readonly string[], stdin: string) {
  const [program = '', ...args] = words
  if (program === 'npx' && args[0] === 'zona-integritas') return await runProgram(shell, args, stdin)
  if (program === 'zona-integritas') {
    const ran = await runCli(args, { stdin, files: (path) => fileOf(shell, path) })
    shell.code = ran.code
    return { stdout: ran.stdout, stderr: ran.stderr, screen: ran.screen }
  }
  const printed = (stdout: string) => ({ stdout, stderr: '', screen: stdout })
  if (program === 'echo') return printed(`${args.join(' ').replaceAll('$?', String(shell.code))}\n`)
  if (program === 'cat') return printed(args.length === 0 ? stdin : args.map((path) => mustHave(shell, path)).join(''))
  if (program === 'head' && args[0] === '-n') {
    return printed(stdin.split('\n').slice(0, Number(args[1])).join('\n').replace(/\n?$/, '\n'))
  }
  throw new Error(`cannot run: ${words.join(' ')}`)
}

/** Runs a command: programs by pipes, `<` and `>` files, `<<` what is typed after it. */
async function runCommand(shell: Shell, command: string, typed: string): Promise<string> {
  const words = [...wordsOf(command)]
  let [stdin, screen] = ['', '']
  while (words.length > 0) {
    const end = words.indexOf('|')
    const own = words.splice(0, end < 0 ? words.length : end + 1).filter((word) => word !== '|')
    const program: string[] = []
    let [out, hush] = [null as string | null, false]
    for (let at = 0; at < own.length; at++) {
      const [word = '', next = ''] = [own[at], own[at + 1]]
      if (!['<', '<<', '>', '2>'].includes(word)) program.push(word)
      else at++
      if (word === '<') stdin = mustHave(shell, next)
      if (word === '<<') stdin = typed
      if (word === '>') out = next
      if (word === '2>') hush = true
    }
    const ran = await runProgram(shell, program, stdin)
    const isLast = words.length === 0
    if (out !== null) shell.files.set(out, ran.stdout)
    if (isLast && out === null && !hush) screen += ran.screen
    else screen += (isLast && out === null ? ran.stdout : '') + (hush ? '' : ran.stderr)
    stdin = ran.stdout
  }
  return screen
}

/**
 * Runs a block of commands in this process: `$ npx zona-integritas ...` with files, `<`, `>`, `2>`, `|`, and `echo`, `cat`
 * and `head -n` beside it. `cat > file <<'END'` takes the lines up to END as a file that later commands read; a backslash
 * at its end carries a command over to the next line; `$?` is the last exit code.
 */
export async function runConsole(block: string): Promise<readonly Step[]> {
  const shell: Shell = { files: new Map(), code: 0 }
  const lines = block.replace(/\n$/, '').split('\n')
  const steps: Step[] = []
  while (lines.length > 0) {
    let command = lines.shift() ?? ''
    if (!command.startsWith(PROMPT)) throw new Error(`is no command: ${command}`)
    command = command.slice(PROMPT.length)
    while (command.endsWith('\\')) command = `${command.slice(0, -1)}${lines.shift() ?? ''}`
    const end = command.match(/<<\s*'?(\w+)'?/)?.[1]
    const typed = end === undefined ? [] : lines.splice(0, lines.indexOf(end))
    if (end !== undefined && lines.shift() !== end) throw new Error(`${end} is missing`)
    const next = lines.findIndex((line) => line.startsWith(PROMPT))
    const expected = lines.splice(0, next < 0 ? lines.length : next)
    const printed = await runCommand(shell, command, typed.map((line) => `${line}\n`).join(''))
    steps.push({ command, expected: expected.join('\n'), printed: printed.replace(/\n$/, '') })
  }
  return steps
}

/** Whether lines are as expected, where a line `...` stands for any lines, or none. */
function isLike([first, ...rest]: readonly string[], lines: readonly string[]): boolean {
  if (first === undefined) return lines.length === 0
  if (first.trim() !== '...') return lines[0] === first && isLike(rest, lines.slice(1))
  return rest.length === 0 || lines.some((_, index) => isLike(rest, lines.slice(index)))
}

/** Whether a command printed what the block says. */
export function isAsPrinted({ expected, printed }: Step): boolean {
  return isLike(expected.split('\n'), printed.split('\n'))
}
