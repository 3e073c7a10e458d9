import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nodeIo } from '../../src/cli/nodeIo'
import { VERSION } from '../helpers/fakeIo'

const packageFile = pathToFileURL(join(import.meta.dirname, '../../package.json'))

type Name = 'stdout' | 'stderr'

/** Takes what is written to a stream of this process, or lets it fail. */
const caught = (name: Name, failure: Error | null = null) => {
  const texts: string[] = []
  vi.spyOn(process[name], 'write').mockImplementation(((text: string, done: (error: Error | null) => void) => {
    texts.push(text)
    done(failure)
    return true
  }) as never)
  return texts
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the world as Node shows it', () => {
  const io = nodeIo(packageFile)

  test('has the streams of the process, and says which are terminals', () => {
    expect(io.stdin()).toBe(process.stdin)
    const terminals = [io.stdinIsTTY, io.stdout.isTTY, io.stderr.isTTY]
    expect(terminals).toEqual([process.stdin, process.stdout, process.stderr].map(({ isTTY }) => isTTY === true))
  })

  test('opens files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zona-integritas-'))
    const file = join(folder, 'é.json')
    writeFileSync(file, '{"é":1}')
    const bytes: Uint8Array[] = []
    for await (const piece of io.openFile(file)) bytes.push(piece)
    await rm(folder, { recursive: true })
    expect(Buffer.concat(bytes).toString('utf8')).toBe('{"é":1}')
    await expect(async () => {
      for await (const piece of io.openFile(file)) bytes.push(piece)
    }).rejects.toThrow('ENOENT')
  })

  test('has a clock, and knows the version of the package', () => {
    const [before, after] = [io.now(), io.now()]
    expect(after).toBeGreaterThanOrEqual(before)
    expect(io.version()).toBe(VERSION)
  })

  test.each(['stdout', 'stderr'] as const)('writes to %s', async (name) => {
    const texts = caught(name)
    await io[name].write('satu')
    await io[name].write('dua')
    expect(texts).toEqual(['satu', 'dua'])
  })

  test('tells that the result could not be written, and keeps silent where problems could not', async () => {
    const failure = new Error('EPIPE')
    caught('stdout', failure)
    caught('stderr', failure)
    await expect(io.stdout.write('satu')).rejects.toBe(failure)
    await expect(io.stderr.write('satu')).resolves.toBe(undefined)
  })

  test.each(['stdout', 'stderr'] as const)('does not end with a stack trace where %s is closed', (name) => {
    expect(process[name].emit('error', new Error('EPIPE'))).toBe(true)
  })
})

describe('the command line of this process', () => {
  const ranWith = async (...args: readonly string[]) => {
    const { argv, exitCode } = process
    const [stdout, stderr] = [caught('stdout'), caught('stderr')]
    try {
      process.argv = ['node', 'zona-integritas', ...args]
      vi.resetModules()
      await import('../../src/cli/main')
      return { code: process.exitCode, stdout: stdout.join(''), stderr: stderr.join('') }
    } finally {
      process.argv = argv
      process.exitCode = exitCode
    }
  }

  test('is run with its arguments, and its exit code set', async () => {
    const help = await ranWith('--help', '--locale=en')
    expect([help.code, help.stderr]).toEqual([0, ''])
    expect(help.stdout.startsWith('zona-integritas: exact scoring of Zona Integritas (LKE)\n\nUsage: ')).toBe(true)
    const wrong = await ranWith('kawasann', '--locale=en')
    expect([wrong.code, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toContain('[unknown_command]')
  })
})
