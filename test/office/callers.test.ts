import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluate, safeEvaluate } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { collectCallers } from '../docs/snippets'

const cli = join(import.meta.dirname, '../../dist/cli.js')
const callers = collectCallers().map((caller) => ({
  ...caller,
  program: caller.code.startsWith('<?php') ? 'php' : 'python3',
}))

describe('the calls from other languages in the guides', () => {
  const SLOW = 60_000
  const options = { unanswered: 'zero', heldPredicate: null } as const
  let folder = ''

  beforeAll(() => {
    if (!existsSync(cli)) throw new Error('dist/cli.js is missing: run "npm run build" before these tests')
    folder = mkdtempSync(join(tmpdir(), 'callers-'))
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Runs a block in a folder where the package seems installed, or something else in its place. */
  function run(program: string, code: string, installed: string | null = null) {
    const command = join(folder, 'node_modules/.bin/zona-integritas')
    rmSync(command, { force: true })
    if (installed === null) symlinkSync(cli, command)
    else writeFileSync(command, installed)
    chmodSync(command, 0o755)
    writeFileSync(join(folder, 'caller'), code)
    const { status, stdout, stderr } = spawnSync(program, ['caller'], { cwd: folder, encoding: 'utf8' })
    return { status, printed: stdout.trimEnd(), told: `${stdout}${stderr}` }
  }

  /** A block with other answers than the guide has. */
  const withAnswer = (code: string, found: string, by: string) => {
    expect(code).toContain(found)
    return code.replace(found, by)
  }

  for (const { name, code, program } of callers) {
    it(`${name} in ${program} prints the total`, { timeout: SLOW }, () => {
      const { total } = evaluate(permenpanrb90_2021, { 'A.I.1.i.a': 'Ya', 'B.I.a': '3.72' }, options)
      expect(run(program, code)).toEqual({
        status: 0,
        printed: total,
        told: `${total}${program === 'php' ? '' : '\n'}`,
      })
    })

    it(`${name} in ${program} prints the problems of answers, and no note`, { timeout: SLOW }, () => {
      const refused = safeEvaluate(permenpanrb90_2021, { 'A.I.1.i.a': 'Ya', 'B.I.a': '5' }, options)
      const messages = refused.success ? [] : refused.issues.map(({ message }) => message)
      expect(messages).toHaveLength(1)
      const wrong = withAnswer(withAnswer(code, '3.72', '5'), 'Ya', 'ya')
      expect(run(program, wrong)).toMatchObject({ status: 0, printed: messages[0] })
    })

    it(`${name} in ${program} throws what is no problem of answers`, { timeout: SLOW }, () => {
      const usage = run(program, code.replace('unanswered', 'unanswerd'))
      expect(usage.status).not.toBe(0)
      expect(usage.told).toContain('Opsi "--unanswerd" tidak dikenal')
      const killed = run(program, code, '#!/bin/sh\nkill -9 $$\n')
      expect(killed.status).not.toBe(0)
      expect(killed.told).toMatch(/zona-integritas: -?\d+/)
    })
  }
})
