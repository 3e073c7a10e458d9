import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VERSION } from '../helpers/fakeIo'

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'dist/cli.js')
const sample = join(root, 'docs/examples/answers.json')
const LONG = 60_000

let folder = ''

beforeAll(() => {
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: run "npm run build" before these tests')
  folder = mkdtempSync(join(tmpdir(), 'zona-integritas-'))
})
afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true })
})

const start = (args: readonly string[], { stdio = 'pipe', execArgv = [] as string[], cwd = root } = {}): ChildProcess =>
  spawn(process.execPath, [...execArgv, cli, ...args], { stdio, cwd } as SpawnOptions)

/** Lets a process end, and returns what it left behind. */
async function ended(child: ChildProcess) {
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  const [code, signal] = await once(child, 'close')
  return { code, signal, stdout, stderr }
}

async function ran(args: readonly string[], stdin = '', cwd = root) {
  const child = start(args, { cwd })
  // Whoever wrote wrong options does not get its input read.
  child.stdin?.on('error', () => {})
  child.stdin?.end(stdin)
  return await ended(child)
}

describe('the built command line', () => {
  test('can be run by itself', () => {
    expect(readFileSync(cli, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
    if (process.platform !== 'win32') expect(statSync(cli).mode & 0o111).toBe(0o111)
    const { bin, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(bin).toEqual({ 'zona-integritas': './dist/cli.js' })
    expect(files).toContain('dist')
  })

  test(
    'knows its version from anywhere',
    async () => {
      expect(await ran(['--version'], '', folder)).toEqual({
        code: 0,
        signal: null,
        stdout: `${VERSION}\n`,
        stderr: '',
      })
    },
    LONG,
  )

  test(
    'computes: exit code 0',
    async () => {
      const { code, stdout, stderr } = await ran(['evaluate', sample, '--held', 'none'])
      expect([code, stderr]).toEqual([0, ''])
      expect(JSON.parse(stdout)).toMatchObject({ format: 'zona-integritas.result.v1', complete: true })
      const piped = await ran(['evaluate', '--held', 'none'], readFileSync(sample, 'utf8'))
      expect(piped).toMatchObject({ code: 0, stdout })
    },
    LONG,
  )

  test(
    'refuses bad input: exit code 1',
    async () => {
      expect(await ran(['evaluate'], '{"A.I.1.i.a":')).toEqual({
        code: 1,
        signal: null,
        stdout: '',
        stderr: `Masalah: 1
  -  [invalid_json]
    stdin bukan JSON yang sah: baris 1, kolom 14, akhir masukan tidak semestinya di sini.
`,
      })
      for (const [file, code] of [
        [join(folder, 'missing.json'), 'file_not_found'],
        [folder, 'file_is_folder'],
      ] as const) {
        const told = await ran(['evaluate', file, '--problems=json'])
        expect([told.code, told.stdout]).toEqual([1, ''])
        expect(JSON.parse(told.stderr)).toMatchObject({ kind: 'problem', code, params: { file: JSON.stringify(file) } })
      }
    },
    LONG,
  )

  test(
    'refuses wrong usage: exit code 2',
    async () => {
      expect(await ran(['kawasann', '--locale=en'])).toMatchObject({ code: 2, stdout: '' })
    },
    LONG,
  )

  test(
    'says that the output could not be written: exit code 74',
    async () => {
      // As little can be written to a file that is open for reading as to a full disk.
      const target = openSync(sample, 'r')
      const child = spawn(process.execPath, [cli, 'bounds', sample, '--locale=en'], {
        stdio: ['ignore', target, 'pipe'],
      })
      const { code, stderr } = await ended(child)
      closeSync(target)
      expect(code).toBe(74)
      expect(stderr).toMatch(
        /^Problems: 1\n {2}- {2}\[output_not_written\]\n {4}The output could not be written: E[A-Z]+: /,
      )
    },
    LONG,
  )

  test(
    'takes a rubric of its own, with the older rubric and its variants beside it',
    async () => {
      const own = join(folder, 'own.json')
      const shipped = JSON.parse(readFileSync(join(root, 'rubrics/permenpanrb-90-2021.json'), 'utf8'))
      writeFileSync(own, `\uFEFF${JSON.stringify({ ...shipped, id: 'latihan' })}`)
      const { code, stdout } = await ran(['evaluate', '--unanswered=zero', '--rubric', own], '{}')
      expect([code, JSON.parse(stdout).rubric.id]).toEqual([0, 'latihan'])
      const older = await ran(['bounds', '--rubric=permenpanrb-10-2019', '--variant=lke-2020'], '{}')
      expect(older.code).toBe(0)
      expect(JSON.parse(older.stdout).rubric).toMatchObject({ id: 'permenpanrb-10-2019', variant: ['lke-2020'] })
    },
    LONG,
  )
})

describe('a stream of units', () => {
  const line = (id: number) => `${JSON.stringify({ id, answers: { 'B.I.a': 3.6 } })}\n`
  const ARGS = ['evaluate', '--ndjson', '--unanswered=zero']

  test(
    'is answered while it still runs',
    async () => {
      const child = start(ARGS)
      const { stdin, stdout } = child
      if (!stdin || !stdout) throw new Error('no pipes')
      stdout.setEncoding('utf8')
      let text = ''
      const answered = (count: number) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if (text.split('\n').length <= count) return
            stdout.off('data', add)
            resolve()
          }
          const add = (more: string) => {
            text += more
            look()
          }
          stdout.on('data', add)
          look()
        })
      for (const id of [1, 2, 3]) {
        stdin.write(line(id))
        // Were it not answered before the input ends, this would wait for ever.
        await answered(id)
      }
      stdin.end()
      const [code] = await once(child, 'close')
      expect(code).toBe(0)
      expect(
        text
          .split('\n')
          .slice(0, -1)
          .map((one) => JSON.parse(one).id),
      ).toEqual([1, 2, 3])
    },
    LONG,
  )

  test(
    'ends without a word when nobody reads on',
    async () => {
      const child = start(ARGS)
      child.stdin?.on('error', () => {})
      let stderr = ''
      child.stderr?.setEncoding('utf8').on('data', (text) => {
        stderr += text
      })
      child.stdin?.write(line(1))
      await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data')
      child.stdout?.destroy()
      // Unless it ends by itself, it is written to without end.
      const feed = setInterval(() => child.stdin?.write(line(2)), 5)
      const [code] = await once(child, 'close')
      clearInterval(feed)
      expect([code, stderr]).toEqual([141, ''])
    },
    LONG,
  )

  test(
    'of ten thousand LKEs needs the memory of a few',
    async () => {
      // All of it together is many times what the process may hold.
      const child = start(ARGS, { execArgv: ['--max-old-space-size=32'] })
      const { stdin, stdout } = child
      if (!stdin || !stdout) throw new Error('no pipes')
      let [units, bytes, rest, ordered] = [0, 0, '', true]
      stdout.setEncoding('utf8').on('data', (text: string) => {
        bytes += text.length
        const lines = (rest + text).split('\n')
        rest = lines.pop() ?? ''
        for (const one of lines) ordered &&= one.startsWith(`{"id":${++units},"line":${units},"success":true,`)
      })
      const closed = once(child, 'close')
      const width = ' '.repeat(5_000)
      for (let id = 1; id <= 10_000; id++) {
        if (!stdin.write(`${width}${line(id)}`)) await once(stdin, 'drain')
      }
      stdin.end()
      const [code] = await closed
      expect([code, units, ordered, rest]).toEqual([0, 10_000, true, ''])
      expect(bytes).toBeGreaterThan(50_000_000)
    },
    LONG,
  )
})
