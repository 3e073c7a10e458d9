import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ProjectCopy, projectCopy } from './projectCopy'

// A process loads the whole library anew.
vi.setConfig({ testTimeout: 60_000 })

let copy: ProjectCopy
beforeAll(() => {
  copy = projectCopy()
  copy.build()
})
afterEach(() => copy.restore())
afterAll(() => copy.remove())

describe('npm run demo', () => {
  const demo = (...args: readonly string[]) => copy.node('scripts/demo.mjs', ...args)

  test('fails for an argument that it does not know, and says which there are', async () => {
    const { code, out, err } = await demo('--helt', 'WBK')
    expect([code, out]).toEqual([1, ''])
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^Unknown option '--helt'/),
      'npm run demo -- [answers.json] [--held WBK|WBBM|none] [--unanswered zero|exclude] [--locale id|en]',
      '',
    ])
  })

  test('fails for a file that is not there, or is no JSON', async () => {
    const missing = join(copy.folder, 'missing.json')
    expect(await demo(missing)).toEqual({
      code: 1,
      out: '',
      err: `${missing}: ENOENT: no such file or directory, open '${missing}'\n`,
    })
    copy.write('broken.json', '{')
    const { code, err } = await demo(join(copy.folder, 'broken.json'))
    expect(code).toBe(1)
    expect(err).toMatch(/broken\.json: .*JSON/)
    copy.restore()
  })

  test('fails with every problem of the answers or options, and evaluates nothing', async () => {
    const file = join(copy.folder, 'answers.json')
    const failed = async (answers: unknown, ...args: readonly string[]) => {
      copy.write('answers.json', JSON.stringify(answers))
      const { code, out, err } = await demo(file, '--locale', 'en', ...args)
      return [code, out, ...err.split('\n').filter((line) => /\[\w+\]$|: \d+$/.test(line))]
    }
    const problems = (count: number) => `The input cannot be evaluated yet; problems: ${count}`
    expect(await failed(3)).toEqual([1, '', problems(1), '  -  [input_not_rows]'])
    expect(await failed({ 'A.I.1.i.a': 'Z' })).toEqual([
      ...[1, '', problems(113), '  A.I.1.i.a  [invalid_choice]', '  Unanswered: 112  [missing_answer]'],
    ])
    const wrongHeld = await failed({}, '--unanswered', 'zero', '--held', 'WBKK')
    expect(wrongHeld).toEqual([1, '', problems(1), '  heldPredicate  [invalid_option]'])
    expect(await failed({}, '--locale', 'fr')).toEqual([
      ...[1, '', 'Masukan belum dapat dinilai; jumlah masalah: 1', '  locale  [invalid_option]'],
    ])
    expect((await failed({}, '--unanswered', 'zero'))[0]).toBe(0)
  })
})

describe('npm run soak', () => {
  const soak = (...args: readonly string[]) => copy.node(...args)
  const script = ['--import', 'tsx', 'test/soak/soak.ts'] as const

  test('fails when the library throws what is no refusal', async () => {
    const broken = "function toRows() {\n  throw new TypeError('broken')\n}\nfunction soundRows("
    copy.edit('dist/index.js', 'function toRows(', broken)
    const { code, out, err } = await soak('--expose-gc', ...script, '400')
    expect(code).toBe(1)
    // With which the same call can be made again.
    expect(out).toMatch(/^seed 1\n/)
    expect(err).toMatch(/^call \d+ crashed: TypeError: broken\n/)
  })

  test('does not begin without the collector, or with no number of calls', async () => {
    const without = await soak(...script, '40')
    expect(without.code).toBe(1)
    expect(without.err).toContain('Error: run with --expose-gc\n')
    const none = await soak('--expose-gc', ...script, 'many')
    expect(none.code).toBe(1)
    expect(none.err).toContain('RangeError: "many" is no number of calls\n')
  })
})

describe('npm run bench', () => {
  const bench = (text: string) => {
    mkdirSync(join(copy.folder, 'test/bench'), { recursive: true })
    copy.write('test/bench/bench.ts', text)
    return copy.node('--import', 'tsx', 'scripts/bench.ts', '--', 'x')
  }

  test('fails as the bench that it runs does', async () => {
    expect((await bench('process.exitCode = 3')).code).toBe(3)
    expect((await bench("process.kill(process.pid, 'SIGKILL')")).code).toBe(1)
    expect((await bench('export const x: = 1')).code).toBe(1)
    expect((await bench('process.exitCode = 0')).code).toBe(0)
  })
})
