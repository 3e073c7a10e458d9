import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const corpus = join(import.meta.dirname, '../golden/corpus')

test('the implementation in Python prints what the corpus says', { timeout: 600_000 }, async () => {
  const [, said = ''] =
    /`python3 example\.py` prints `([^`]+)`/.exec(readFileSync(join(corpus, 'README.md'), 'utf8')) ?? []
  expect(said).toMatch(/^\d+ vectors, 0 wrong$/)
  const { stdout } = await promisify(execFile)('python3', ['example.py'], { cwd: corpus })
  expect(stdout).toBe(`${said}\n`)
})
