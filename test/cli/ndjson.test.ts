import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile, evaluate, readAnswers } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { MAX_LINE } from '../../src/cli/lines/linesIn'
import { runCli, systemError } from '../helpers/fakeIo'

const lke = permenpanrb90_2021
const plan = compile(lke)
const sample = JSON.parse(readFileSync('docs/examples/answers.json', 'utf8'))
const { answers: whole } = readAnswers(lke, sample)

const ARGS = ['evaluate', '--ndjson', '--unanswered=zero', '--locale=en']
const unit = (id: unknown, index: number | string, more: object = {}) =>
  JSON.stringify({ id, answers: { 'B.I.a': index }, ...more })
const linesOf = (stdout: string): readonly Readonly<Record<string, unknown>>[] => {
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true)
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}
const totals = (stdout: string) =>
  linesOf(stdout).map(({ id, line, success, data }) => [id, line, success && (data as { total: string }).total])

describe('one unit a line', () => {
  test('is scored a line, in order', async () => {
    const stdin = `${unit('a', 4)}\n${unit(7, '3,6')}\n${unit('c', 0)}\n`
    const { code, stdout, stderr } = await runCli(ARGS, { stdin })
    expect([code, stderr]).toEqual([0, ''])
    const score = plan.score({ 'B.I.a': 4 }, { unanswered: 'zero', locale: 'en' })
    const [first, second, third] = linesOf(stdout)
    expect(first).toEqual({
      id: 'a',
      line: 1,
      success: true,
      data: JSON.parse(JSON.stringify(score)),
      changed: [],
    })
    expect(second).toMatchObject({
      id: 7,
      line: 2,
      success: true,
      data: { total: '15.75' },
      changed: [{ code: 'read_decimal_comma', path: ['answers', 'B.I.a'] }],
    })
    expect(third).toMatchObject({ id: 'c', line: 3, success: true, data: { total: '0' } })
  })

  test('is the whole result on request', async () => {
    const stdin = JSON.stringify({ id: 'a', answers: sample })
    const { code, stdout, stderr } = await runCli(['evaluate', '--ndjson', '--whole', '--held=WBK'], { stdin })
    expect([code, stderr]).toEqual([0, ''])
    const data = evaluate(lke, whole as never, { heldPredicate: 'WBK' })
    expect(stdout).toBe(`${JSON.stringify({ id: 'a', line: 1, success: true, data, changed: [] })}\n`)
  })

  test('states the predicate that it holds, or the call does', async () => {
    const stdin = [undefined, null, 'WBK', 'WBBM']
      .map((heldPredicate) => JSON.stringify({ id: 'a', answers: sample, heldPredicate }))
      .join('\n')
    const held = async (args: readonly string[]) => {
      const { stdout } = await runCli(['evaluate', '--ndjson', '--whole', ...args], { stdin })
      return linesOf(stdout).map(({ data }) => (data as { options: { heldPredicate: unknown } }).options.heldPredicate)
    }
    expect(await held([])).toEqual([null, null, 'WBK', 'WBBM'])
    expect(await held(['--held=WBBM'])).toEqual(['WBBM', null, 'WBK', 'WBBM'])
  })

  test('may be rows', async () => {
    const stdin = JSON.stringify({ id: 1, answers: [{ id: 'B_I_a', value: '4' }] })
    const { code, stdout } = await runCli(ARGS, { stdin })
    expect(code).toBe(0)
    expect(linesOf(stdout)).toMatchObject([{ data: { total: '17.5' }, changed: [{ path: ['answers', 0, 'value'] }] }])
  })

  test('is read as the options say', async () => {
    const stdin = `${JSON.stringify({ id: 1, answers: { 'B.I.a': 90, 'A.I.1.i.a': 0 } })}\n`
    const { code, stdout } = await runCli([...ARGS, '--surveys=skm', '--zero-one=worstBest'], { stdin })
    expect([code, totals(stdout)]).toEqual([0, [[1, 1, '15.75']]])
  })

  test('needs no line end at the end, may end lines in CRLF, and may be blank', async () => {
    const lines = [unit(1, 1), '', unit(2, 2), '  \t', unit(3, 3)]
    const expected = [
      [1, 1, '4.375'],
      [2, 3, '8.75'],
      [3, 5, '13.125'],
    ]
    for (const end of ['\n', '\r\n']) {
      for (const last of ['', end, end + end]) {
        const { code, stdout, stderr } = await runCli(ARGS, { stdin: `\uFEFF${lines.join(end)}${last}` })
        expect([code, stderr, totals(stdout)]).toEqual([0, '', expected])
      }
    }
  })

  test('may come in pieces that end anywhere', async () => {
    const bytes = new TextEncoder().encode(`${unit('é', 1)}\n\n${unit('\u{1f600}', 2)}\n${unit(3, 3)}`)
    const { stdout } = await runCli(ARGS, { stdin: [...bytes].map((byte) => Uint8Array.of(byte)) })
    expect(stdout).toBe((await runCli(ARGS, { stdin: bytes })).stdout)
    expect(totals(stdout)).toEqual([
      ['é', 1, '4.375'],
      ['\u{1f600}', 3, '8.75'],
      [3, 4, '13.125'],
    ])
  })

  test('is none where nothing comes', async () => {
    for (const stdin of ['', '\n', ' \r\n\n']) {
      expect(await runCli(ARGS, { stdin })).toMatchObject({ code: 0, writes: [], stderr: '' })
    }
  })

  test('is read from a file', async () => {
    const files = { 'units.ndjson': `${unit(1, 1)}\n` }
    const { code, stdout } = await runCli([...ARGS, 'units.ndjson'], { files })
    expect([code, totals(stdout)]).toEqual([0, [[1, 1, '4.375']]])
    expect(await runCli([...ARGS, 'x.ndjson', '--problems=json'], { files })).toMatchObject({ code: 1, stdout: '' })
  })

  test('is answered before the next one has come', async () => {
    const seen: string[] = []
    const stdin = [unit(1, 1), '\n', `${unit(2, 2)}\n${unit(3, 3)}\n{"id"`, ':4}', '\n']
    const { writes } = await runCli(ARGS, { stdin, onWrite: (text) => seen.push(text) })
    expect(writes.map((text) => linesOf(text).map(({ id }) => id))).toEqual([[1], [2, 3], [4]])
  })

  test('is written in blocks where very many come at once', async () => {
    const stdin = Array.from({ length: 100 }, (_, index) => `${unit(index, 1)}\n`).join('')
    const { writes, stdout } = await runCli(ARGS, { stdin })
    expect(writes.length).toBeGreaterThan(5)
    for (const text of writes) expect(text.length).toBeLessThan(2 ** 17)
    expect(totals(stdout).map(([id]) => id)).toEqual(Array.from({ length: 100 }, (_, index) => index))
  })
})

describe('a bad line', () => {
  test('says why, and stops no other', async () => {
    const lines = [
      unit('good', 4),
      '{"id":"cut","answers":{',
      '[]',
      'null',
      '{"answers":{}}',
      '{"id":"","answers":{}}',
      '{"id":-1,"answers":{}}',
      '{"id":1.5,"answers":{}}',
      '{"id":{},"answers":{}}',
      '{"id":"none"}',
      '{"id":"null","answers":null}',
      '{"id":"text","answers":"Ya"}',
      '{"id":"held","answers":{},"heldPredicate":"wbk"}',
      '{"id":"more","answers":{},"answer":{}}',
      '{"id":"twice","answers":{"B.I.a":1,"B.I.a":2}}',
      '{"id":"both","answers":{"B.I.a":5,"X":1},"heldPredicate":"none"}',
      '{"id":"proto","answers":{"__proto__":{"B.I.a":4}},"__proto__":1}',
      unit('good', '4'),
    ]
    const { code, stdout, stderr } = await runCli(ARGS, { stdin: lines.join('\n') })
    expect(code).toBe(1)
    expect(stderr).toBe(`Problems: 1
  -  [units_refused]
    16 of 18 units could not be evaluated; their lines of output say why.
`)
    const outcomes = linesOf(stdout)
    expect(outcomes.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1))
    const problems = outcomes.map(({ id, success, issues }) =>
      success
        ? [id]
        : [id, ...(issues as { code: string; path: unknown[] }[]).map(({ code: one, path }) => [one, ...path])],
    )
    expect(problems).toEqual([
      ['good'],
      [null, ['invalid_json']],
      [null, ['facts_not_object']],
      [null, ['facts_not_object']],
      [null, ['missing_field', 'id']],
      [null, ['invalid_field', 'id']],
      [null, ['invalid_field', 'id']],
      [null, ['invalid_field', 'id']],
      [null, ['invalid_field', 'id']],
      ['none', ['missing_field', 'answers']],
      ['null', ['missing_field', 'answers']],
      ['text', ['input_not_rows', 'answers']],
      ['held', ['invalid_field', 'heldPredicate']],
      ['more', ['unknown_field', 'answer']],
      [null, ['duplicate_key', 'answers', 'B.I.a']],
      [
        'both',
        ['invalid_field', 'heldPredicate'],
        ['unknown_cell', 'answers', 'X'],
        ['index_out_of_range', 'answers', 'B.I.a'],
      ],
      ['proto', ['unknown_field', '__proto__'], ['unknown_cell', 'answers', '__proto__', 'B.I.a']],
      ['good'],
    ])
    expect(Object.keys(outcomes[1] ?? {})).toEqual(['id', 'line', 'success', 'issues'])
  })

  test('is told that null states that no predicate is held', async () => {
    const stdin = `${unit(1, 4, { heldPredicate: 'none' })}\n${unit(2, 4, { heldPredicate: null })}`
    const { stdout } = await runCli(ARGS, { stdin })
    expect(linesOf(stdout)).toMatchObject([
      { issues: [{ message: '"heldPredicate" does not take "none"; accepted: WBK, WBBM, null.' }] },
      { success: true },
    ])
  })

  test('tells its own number and the column in it', async () => {
    const { stdout } = await runCli(ARGS, { stdin: `\n\n{"id":1,}\n` })
    expect(linesOf(stdout)).toMatchObject([
      {
        line: 3,
        issues: [
          {
            params: { file: 'stdin', line: 3, column: 9 },
            message: 'stdin is no valid JSON: line 3, column 9, "}" does not belong here.',
            suggestion: 'Remove the comma before it.',
          },
        ],
      },
    ])
  })

  test('tells missing answers where they are refused', async () => {
    const { code, stdout } = await runCli(['evaluate', '--ndjson'], { stdin: `${unit(1, 4)}\n` })
    expect(code).toBe(1)
    const [{ issues } = {}] = linesOf(stdout)
    expect(issues).toHaveLength(112)
  })

  test('is one that is no text, of which the others know nothing', async () => {
    const bad = Uint8Array.from([0x22, 0xff, 0x22])
    const { code, stdout } = await runCli(ARGS, { stdin: [`${unit(1, 1)}\n`, bad, `\n${unit(2, 2)}`] })
    expect(code).toBe(1)
    expect(linesOf(stdout)).toMatchObject([
      { id: 1, success: true },
      { id: null, line: 2, success: false, issues: [{ code: 'not_text', params: { file: 'stdin' } }] },
      { id: 2, success: true },
    ])
  })

  test('is one without end, of which nothing is kept', async () => {
    const piece = new Uint8Array(2 ** 22).fill(0x20)
    const long = Array.from({ length: MAX_LINE / piece.length }, () => piece)
    const after = `\n${unit(2, 2)}\n`
    const { code, stdout } = await runCli(ARGS, { stdin: [...long, Uint8Array.of(0x20), after] })
    expect(code).toBe(1)
    expect(linesOf(stdout)).toMatchObject([
      { id: null, line: 1, success: false, issues: [{ code: 'input_too_long', params: { limit: 16777216 } }] },
      { id: 2, line: 2, success: true },
    ])
    // As long as it may be, it is a blank line.
    expect(await runCli(ARGS, { stdin: [...long, after] })).toMatchObject({ code: 0 })
  })

  test('is told on stderr as a JSON line on request', async () => {
    const { stderr } = await runCli([...ARGS, '--problems=json'], { stdin: '1\n' })
    expect(JSON.parse(stderr)).toMatchObject({
      kind: 'problem',
      code: 'units_refused',
      params: { refused: 1, units: 1 },
    })
  })
})

describe('wrong options', () => {
  test('are told before a line is read', async () => {
    const args = ['evaluate', '--ndjson', '--convention=x=y', 'a']
    expect(await runCli(args, { files: { a: new Error('was read') } })).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('progress', () => {
  const stdin = [1, 2, 3].map((id) => `${unit(id, 1)}\n`)

  test('is a line on a terminal that is written again and cleared at the end', async () => {
    const { stderr, code } = await runCli(ARGS, { stdin, terminals: { stderr: true }, tick: 500 })
    expect(code).toBe(0)
    expect(stderr).toBe(
      '\r\u001b[K1 units, 2 units/second\r\u001b[K2 units, 2 units/second\r\u001b[K3 units, 2 units/second\r\u001b[K',
    )
    const indonesian = await runCli(['evaluate', '--ndjson', '--unanswered=zero'], {
      stdin,
      terminals: { stderr: true },
      tick: 500,
    })
    expect(indonesian.stderr).toContain('\r\u001b[K3 unit, 2 unit/detik\r\u001b[K')
  })

  test('comes before what is told at the end', async () => {
    const { stderr } = await runCli(ARGS, { stdin: ['1\n'], terminals: { stderr: true }, tick: 0 })
    expect(stderr.startsWith('\r\u001b[K1 units, 0 units/second\r\u001b[KProblems: 1\n')).toBe(true)
  })

  test('is not written more often than a person can read', async () => {
    const { stderr } = await runCli(ARGS, { stdin, terminals: { stderr: true }, tick: 60 })
    expect(stderr).toBe('\r\u001b[K1 units, 17 units/second\r\u001b[K3 units, 17 units/second\r\u001b[K')
  })

  test('is not shown where nobody looks on, nor where the output itself shows it', async () => {
    for (const terminals of [{}, { stdout: true }, { stdout: true, stderr: true }]) {
      expect((await runCli(ARGS, { stdin, terminals })).stderr).toBe('')
    }
    expect((await runCli(ARGS, { stdin: '', terminals: { stderr: true } })).stderr).toBe('')
  })

  test('is cleared when the work ends early', async () => {
    let writes = 0
    const onWrite = () => {
      if (++writes > 1) throw systemError('EPIPE')
    }
    const ran = await runCli(ARGS, { stdin, terminals: { stderr: true }, onWrite })
    expect(ran.code).toBe(141)
    expect(ran.stderr).toBe('\r\u001b[K1 units, 1 units/second\r\u001b[K')
    expect(totals(ran.stdout)).toHaveLength(1)
  })
})
