import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands'
import { OPTION_NAMES } from '../../src/cli/options'
import { COMMAND_WORDS, INPUT_WORDS, OPTION_WORDS } from '../../src/cli/words'
import { issuesTold, runCli, VERSION } from '../helpers/fakeIo'

const names = COMMANDS.map(({ name }) => name)
const all = names.join(', ')

describe('a call of the command line', () => {
  test('without a command tells how it is called', async () => {
    expect(await runCli([])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `Masalah: 1
  -  [missing_command]
    Perintah belum diberikan; yang ada: ${all}.
Pemakaian: zona-integritas <perintah> [berkas] [opsi]  (zona-integritas --help)
`,
    })
    expect(await runCli(['--locale', 'en'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `Problems: 1
  -  [missing_command]
    No command is given; there are: ${all}.
Usage: zona-integritas <command> [file] [options]  (zona-integritas --help)
`,
    })
  })

  test('of an unknown command suggests the nearest', async () => {
    expect(await runCli(['evalute', 'a.json', 'b.json', '--unanswered', 'zero'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `Masalah: 1
  -  [unknown_command]
    Perintah "evalute" tidak dikenal; yang ada: ${all}. Mungkin maksudnya "evaluate".
Pemakaian: zona-integritas <perintah> [berkas] [opsi]  (zona-integritas --help)
`,
    })
    const { stderr } = await runCli(['xyz', '--locale=en'])
    expect(stderr).toContain(`There is no command "xyz"; there are: ${all}.\n`)
    for (const name of ['__proto__', 'constructor', 'toString', '']) {
      expect((await runCli([name, '--problems', 'json'])).code).toBe(2)
    }
  })

  test('tells every fault of the usage at once', async () => {
    const { code, stdout, stderr } = await runCli([
      'evaluate',
      '--unansweredd',
      'zero',
      '--format',
      'xml',
      '--locale',
      'fr',
      '--ndjson=yes',
      '--held',
      '--rubric',
      '--problems=text',
      'b.json',
      '--counts',
      'decimal',
      '--counts',
      'decimal',
      '-x',
    ])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`Masalah: 9
  --unansweredd  [unknown_option]
    Opsi "--unansweredd" tidak dikenal; yang ada: --rubric, --variant, --convention, --held, --unanswered, --contradictions, --counts, --percentages, --zero-one, --surveys, --ndjson, --whole, --format, --problems, --locale, --help. Mungkin maksudnya "--unanswered".
  --format  [invalid_option]
    Opsi "--format" tidak menerima "xml"; yang diterima: json, text, csv.
  --locale  [invalid_option]
    Opsi "--locale" tidak menerima "fr"; yang diterima: id, en.
  --ndjson  [option_with_value]
    Opsi "--ndjson" tidak memakai nilai, sehingga "yes" tidak dapat diberikan kepadanya.
  --held  [option_without_value]
    Opsi "--held" memerlukan nilai. Yang diterima: predikat|none.
  --rubric  [option_without_value]
    Opsi "--rubric" memerlukan nilai. Yang diterima: rubrik.
  -x  [unknown_option]
    Opsi "-x" tidak dikenal; yang ada: --rubric, --variant, --convention, --held, --unanswered, --contradictions, --counts, --percentages, --zero-one, --surveys, --ndjson, --whole, --format, --problems, --locale, --help.
  --counts  [repeated_option]
    Opsi "--counts" diberikan lebih dari sekali. Sisakan satu saja.
  -  [too_many_files]
    Perintah "evaluate" membaca satu berkas, bukan juga "b.json".
Pemakaian: zona-integritas evaluate [berkas] [opsi]  (zona-integritas evaluate --help)
`)
  })

  test('tells them as JSON lines, without the usage', async () => {
    const { code, stderr } = await runCli(['bounds', 'a', 'b', '--problems', 'json', '--locale', 'en', '--held='])
    expect(code).toBe(2)
    expect(issuesTold(stderr)).toEqual([
      {
        kind: 'problem',
        code: 'option_without_value',
        path: ['--held'],
        params: { option: '--held', allowed: 'predicate|none' },
        message: 'Option "--held" needs a value.',
        suggestion: 'Accepted: predicate|none.',
      },
      {
        kind: 'problem',
        code: 'too_many_files',
        path: [],
        params: { command: 'bounds', given: ['"b"'] },
        message: 'Command "bounds" reads one file, not also "b".',
      },
    ])
  })

  test.each([
    [['--unanswered'], 'Accepted: reject, zero, exclude.'],
    [['--unanswered', '--ndjson'], 'Accepted: reject, zero, exclude.'],
    [['--convention', '--unanswered=zero'], 'Accepted: id=choice.'],
  ])('%j is a value forgotten', async (args, suggestion) => {
    const { code, stderr } = await runCli(['evaluate', ...args, '--problems=json', '--locale=en'])
    expect(code).toBe(2)
    expect(issuesTold(stderr)).toMatchObject([{ code: 'option_without_value', suggestion }])
  })

  test('takes options of other commands for unknown', async () => {
    for (const [command, option] of [
      ['bounds', '--ndjson'],
      ['kawasan', '--unanswered=zero'],
      ['check-submission', '--held=none'],
      ['evaluate', '--target=WBK'],
    ] as const) {
      const { code, stderr } = await runCli([command, option, '--problems=json'])
      expect([command, code]).toEqual([command, 2])
      expect(issuesTold(stderr)).toMatchObject([{ code: 'unknown_option', path: [option.split('=')[0]] }])
    }
  })

  test('takes what follows two dashes for files', async () => {
    const { code, stderr } = await runCli(['evaluate', '--', '--help'])
    expect(code).toBe(1)
    expect(stderr).toContain('Berkas "--help" tidak ada.')
  })

  test('takes hostile names of options for unknown', async () => {
    for (const option of ['--__proto__', '--constructor=1', '--hasOwnProperty']) {
      const { code, stderr } = await runCli(['evaluate', option, '--problems=json'])
      expect([option, code]).toEqual([option, 2])
      expect(issuesTold(stderr)).toMatchObject([{ code: 'unknown_option' }])
    }
  })

  test('shows what a name holds and does not let it act on a terminal', async () => {
    const { stderr } = await runCli(['evaluate', '--\u001b[2J', 'a\u001b[2J\u202e', 'b\u009b1m'])
    for (const character of ['\u001b', '\u009b', '\u202e']) expect(stderr.includes(character)).toBe(false)
    expect(stderr).toContain('  --\\u001b[2J  [unknown_option]\n')
  })
})

describe('the help', () => {
  test('is asked for with or without a command', async () => {
    const short = await runCli(['-h'])
    expect(short).toMatchObject({ code: 0, stderr: '' })
    expect((await runCli(['--help'])).stdout).toBe(short.stdout)
    expect(short.stdout).toContain('\nPemakaian: zona-integritas <perintah> [berkas] [opsi]\n')
    for (const name of names) expect(short.stdout).toContain(`\n  ${name} `)
    const english = await runCli(['--locale', 'en', '--help'])
    expect(english.stdout).toContain('\nUsage: zona-integritas <command> [file] [options]\n')
    expect(english.stdout).toContain('Exit codes: 0 computed (met or not), 1 bad input, 2 wrong usage; 70')
  })

  test.each(names)('on %s lists just its options', async (name) => {
    for (const locale of ['id', 'en'] as const) {
      const { code, stdout, stderr } = await runCli([name, '--help', '--locale', locale])
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout.startsWith(`${COMMAND_WORDS[name]?.[locale]}\n\n`)).toBe(true)
      expect(stdout).toContain(INPUT_WORDS[name]?.[locale])
      const listed = [...stdout.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, option]) => option)
      expect(listed).toEqual(COMMANDS.find((command) => command.name === name)?.options)
      for (const option of listed) expect(stdout).toContain(OPTION_WORDS[option as 'held'][locale])
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
    }
  })

  test('reads nothing', async () => {
    const untouched = (async function* () {
      yield await Promise.reject(new Error('was read'))
    })()
    expect((await runCli(['evaluate', 'a.json', '--help'], { files: { 'a.json': new Error('read') } })).code).toBe(0)
    await expect(untouched.next()).rejects.toThrow('was read')
  })

  test('is no help on an unknown command', async () => {
    expect(await runCli(['evalute', '--help'])).toMatchObject({ code: 2, stdout: '' })
  })

  test('has words for every command and option in both languages', () => {
    expect(Object.keys(COMMAND_WORDS).sort()).toEqual([...names].sort())
    expect(Object.keys(INPUT_WORDS).sort()).toEqual([...names].sort())
    for (const words of [COMMAND_WORDS, INPUT_WORDS, OPTION_WORDS]) {
      for (const [name, { id, en }] of Object.entries(words)) expect([name, id === en]).toEqual([name, false])
    }
    const used = new Set<string>(['version', ...COMMANDS.flatMap(({ options }) => options)])
    expect(OPTION_NAMES.filter((name) => !used.has(name))).toEqual([])
  })
})

test('the version is that of the package', async () => {
  expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${VERSION}\n`, stderr: '' })
  expect(await runCli(['evaluate', '--version', '--nonsense'])).toMatchObject({ code: 0, stdout: `${VERSION}\n` })
})
