import { describe, expect, test } from 'vitest'
import { issuesTold, type Ran, runCli, systemError, type World } from '../helpers/fakeIo'

const DRAFT = ['evaluate', '--unanswered', 'zero']
const SOUND = '{"A.I.1.i.a":"Ya","B.I.a":3.6}'
const TOTAL = '"total": "16"'

const told = async (args: readonly string[], world: World) => {
  const ran = await runCli([...args, '--problems=json', '--locale=en'], world)
  return { ...ran, issues: issuesTold(ran.stderr) }
}
const computed = (ran: Ran) => {
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  expect(ran.stdout).toContain(TOTAL)
}

describe('the input', () => {
  test('is a file, or what comes on the standard input', async () => {
    const files = { 'a.json': SOUND }
    computed(await runCli([...DRAFT, 'a.json'], { files, stdin: 'nothing of this' }))
    computed(await runCli(['evaluate', 'a.json', '--unanswered=zero'], { files }))
    computed(await runCli([...DRAFT], { stdin: SOUND }))
    computed(await runCli([...DRAFT, '-'], { stdin: SOUND, files: { '-': 'nothing of this' } }))
    computed(await runCli([...DRAFT, '--', '-'], { stdin: SOUND }))
  })

  test('may come in pieces that end anywhere', async () => {
    const bytes = new TextEncoder().encode('{"A.I.1.i.a":"Ya","B.I.a":3.6,"é":null}')
    const whole = await runCli(DRAFT, { stdin: bytes })
    const inBytes = await runCli(DRAFT, { stdin: [...bytes].map((byte) => Uint8Array.of(byte)) })
    expect(inBytes).toEqual(whole)
    expect(whole.stderr).toContain('Tidak ada isian "é" dalam rubrik ini.')
  })

  test('may begin with a byte order mark, end lines in CRLF, and be UTF-16', async () => {
    computed(await runCli(DRAFT, { stdin: `\uFEFF${SOUND.replaceAll(',', ',\r\n')}\r\n` }))
    const wide = new Uint8Array(Buffer.from(`\uFEFF${SOUND}`, 'utf16le'))
    computed(await runCli(DRAFT, { stdin: wide }))
    expect((await told(DRAFT, { stdin: wide.subarray(0, wide.length - 1) })).issues).toMatchObject([
      { code: 'not_text' },
    ])
  })

  test.each(['', ' \n\t', '\uFEFF', '\uFEFF\r\n'])('%j is empty', async (stdin) => {
    const { code, stdout, issues } = await told(DRAFT, { stdin })
    expect([code, stdout]).toEqual([1, ''])
    expect(issues).toEqual([
      {
        kind: 'problem',
        code: 'empty_input',
        path: [],
        params: { file: 'stdin' },
        message: 'stdin is empty.',
        suggestion: 'Give JSON.',
      },
    ])
  })

  test('must be UTF-8', async () => {
    for (const bytes of [[0xff], [0x7b, 0xc3, 0x28, 0x7d], [0xed, 0xa0, 0x80], [0xfe, 0xff, 0, 0x7b]]) {
      const { code, stdout, issues } = await told([...DRAFT, 'a.json'], { files: { 'a.json': Uint8Array.from(bytes) } })
      expect([code, stdout]).toEqual([1, ''])
      expect(issues).toMatchObject([{ code: 'not_text', message: '"a.json" is no UTF-8 text.' }])
    }
  })

  test('must be JSON, and tells the line and column where it is not', async () => {
    const ran = await runCli([...DRAFT, 'a.json'], { files: { 'a.json': '\uFEFF{\r\n  "A.I.1.i.a": Ya\r\n}' } })
    expect(ran).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `Masalah: 1
  -  [invalid_json]
    "a.json" bukan JSON yang sah: baris 2, kolom 16, "Ya" tidak semestinya di sini. Tulis teks di antara tanda kutip ganda (").
`,
    })
  })

  test('loses nothing: keys written twice and numbers that would be rounded are told together', async () => {
    const stdin = '{"A.I.1.i.a":"Ya","A.I.1.i.a":"Tidak","B.I.a":3.1499999999999999999}'
    const { code, stdout, issues } = await told(DRAFT, { stdin })
    expect([code, stdout]).toEqual([1, ''])
    expect(issues).toEqual([
      {
        kind: 'problem',
        code: 'duplicate_key',
        path: ['A.I.1.i.a'],
        params: { key: 'A.I.1.i.a', line: 1, column: 19 },
        message: '"A.I.1.i.a" is written more than once in the same object (line 1, column 19).',
        suggestion: 'Keep one of them.',
      },
      {
        kind: 'problem',
        code: 'inexact_number',
        path: ['B.I.a'],
        params: { given: '3.1499999999999999999', taken: '3.15', line: 1, column: 47 },
        message: 'The number 3.1499999999999999999 (line 1, column 47) cannot be held exactly; it would become 3.15.',
        suggestion: 'Write it as a text, between quotes.',
      },
    ])
    // As a text it is exact, and a hair below what 3.15 is worth.
    const exact = await runCli(DRAFT, { stdin: '{"B.I.a":"3.1499999999999999999"}' })
    expect(exact.stdout).toContain('"total": "13.78124999999999999956"')
  })

  test.each(['1e400', '-1e400', '123456789012345678901234567890', '1e-400'])('%s is told as it is', async (number) => {
    const { code, issues } = await told(DRAFT, { stdin: `{"A.II.4.i.a.sasaran":${number}}` })
    expect(code).toBe(1)
    expect(issues).toMatchObject([{ code: 'inexact_number', params: { given: number } }])
  })

  test('has no keys that mean more than a name', async () => {
    const { code, issues } = await told(DRAFT, { stdin: '{"__proto__":{"B.I.a":4},"constructor":1,"A.I.1.i.a":"Ya"}' })
    expect(code).toBe(1)
    expect(issues.map(({ code: one, path }) => [one, path])).toEqual([
      ['unknown_cell', ['__proto__', 'B.I.a']],
      ['unknown_cell', ['constructor']],
    ])
    expect(({} as Record<string, unknown>)['B.I.a']).toBe(undefined)
  })

  test.each([
    ['ENOENT', 'file_not_found', 'There is no file "a.json".'],
    ['EISDIR', 'file_is_folder', '"a.json" is a folder, no file.'],
    ['EACCES', 'file_unreadable', '"a.json" cannot be read: EACCES.'],
  ])('%s is told as %s', async (reason, code, message) => {
    const ran = await told([...DRAFT, 'a.json'], { files: { 'a.json': systemError(reason) } })
    expect([ran.code, ran.stdout]).toEqual([1, ''])
    expect(ran.issues).toEqual([{ kind: 'problem', code, path: [], params: { file: '"a.json"', reason }, message }])
  })

  test('that fails for no known reason is told with its message', async () => {
    const { code, issues } = await told([...DRAFT, 'a.json'], { files: { 'a.json': new Error('bad sector') } })
    expect(code).toBe(1)
    expect(issues).toMatchObject([{ code: 'file_unreadable', message: '"a.json" cannot be read: bad sector.' }])
  })

  test('is not kept without end', async () => {
    const piece = new Uint8Array(2 ** 24).fill(0x20)
    const { code, issues } = await told(DRAFT, { stdin: [piece, piece, piece, piece, Uint8Array.of(0x20)] })
    expect(code).toBe(1)
    expect(issues).toMatchObject([
      {
        code: 'input_too_long',
        params: { file: 'stdin', limit: 67108864 },
        message: 'stdin is longer than 67108864 bytes.',
      },
    ])
    expect((await told(DRAFT, { stdin: [piece, piece, piece, piece] })).issues).toMatchObject([{ code: 'empty_input' }])
  })

  test('is waited for with a word where a person would type it', async () => {
    const ran = await runCli(DRAFT, { stdin: SOUND, terminals: { stdin: true } })
    expect(ran).toMatchObject({
      code: 0,
      stderr: 'Membaca JSON dari masukan standar; akhiri dengan Ctrl+D (di Windows: Ctrl+Z, lalu Enter).\n',
    })
    const english = await runCli([...DRAFT, '--locale=en'], { stdin: SOUND, terminals: { stdin: true } })
    expect(english.stderr).toBe(
      'Reading JSON from standard input; end it with Ctrl+D (on Windows: Ctrl+Z, then Enter).\n',
    )
    const file = await runCli([...DRAFT, 'a.json'], { files: { 'a.json': SOUND }, terminals: { stdin: true } })
    expect(file).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('the output', () => {
  test('that nobody reads ends the work without a word', async () => {
    const onWrite = () => {
      throw systemError('EPIPE')
    }
    expect(await runCli(DRAFT, { stdin: SOUND, onWrite })).toMatchObject({ code: 141, stdout: '', stderr: '' })
    expect(await runCli(['--help'], { onWrite })).toMatchObject({ code: 141, stderr: '' })
  })

  test('that cannot be written is told as that, without a stack trace', async () => {
    const failing = (error: unknown) => ({
      stdin: SOUND,
      onWrite: () => {
        throw error
      },
    })
    expect(await runCli(DRAFT, failing(systemError('ENOSPC')))).toMatchObject({
      code: 74,
      stderr: `Masalah: 1
  -  [output_not_written]
    Keluaran tidak dapat ditulis: ENOSPC: told by a test. Yang sudah tertulis tidak lengkap; jangan dipakai.
`,
    })
    for (const [thrown, reason] of [
      ['a text', 'a text'],
      [null, 'null'],
      [{ message: 7 }, '[object Object]'],
    ]) {
      const { code, issues } = await told(DRAFT, failing(thrown))
      expect(code).toBe(74)
      expect(issues).toMatchObject([{ code: 'output_not_written', params: { reason } }])
    }
    const line = await runCli(['evaluate', '--ndjson', '--unanswered=zero'], {
      ...failing(systemError('ENOSPC')),
      stdin: '{"id":1,"answers":{}}',
    })
    expect(line.code).toBe(74)
  })

  test('is not to blame for what fails elsewhere', async () => {
    const onVersion = (error: unknown) => () => {
      throw error
    }
    for (const [thrown, reason] of [
      [systemError('EPIPE'), 'EPIPE: told by a test'],
      ['a text', 'a text'],
      [undefined, 'undefined'],
    ]) {
      const { code, issues } = await told(['--version'], { version: onVersion(thrown) })
      expect(code).toBe(70)
      expect(issues).toMatchObject([{ code: 'unexpected_error', params: { reason } }])
    }
  })
})
