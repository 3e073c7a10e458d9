import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { bannerText, footerText } from '../../scripts/build/scriptText'
import { SHEET_FUNCTIONS } from '../../src/spreadsheet'

test('every function of the sheet stands at the top of the script with its comment, and hands its arguments on', () => {
  const footer = footerText()
  const calls: unknown[] = []
  const names = SHEET_FUNCTIONS.map(({ name }) => name)
  const ZonaIntegritas = Object.fromEntries(
    [...names, 'ziBuatLembarLKE'].map((name) => [
      name,
      (...args: readonly unknown[]) => void calls.push([name, ...args]),
    ]),
  )
  const context = { ZonaIntegritas, SpreadsheetApp: 'app' }
  for (const { name, parameters, text, returns } of SHEET_FUNCTIONS) {
    const comment = new RegExp(`/\\*\\*\\n(( \\*[^\\n]*\\n)+?) \\*/\\nfunction ${name}\\(`).exec(footer)?.[1] ?? ''
    expect(comment).toContain(text.id)
    expect(comment).toContain(`@return ${returns.id}`)
    expect(comment).toContain('@customfunction')
    for (const parameter of parameters)
      expect(comment).toContain(`${parameter.name}${parameter.optional ? ']' : ''} ${parameter.text.id}`)
    runInNewContext(`${footer}\n${name}(${parameters.map((_, index) => index).join()})`, context)
    expect(calls.pop()).toEqual([name, ...parameters.map((_, index) => index)])
  }
  runInNewContext(`${footer}\nziBuatLembarLKE()`, context)
  expect(calls).toEqual([['ziBuatLembarLKE', 'app']])
})

test('the first comment says what the script is, and asks for no more than the sheet it is in', () => {
  expect(bannerText('1.2.3', 'text.', '@OnlyCurrentDoc', '')).toBe(
    '/**\n * @OnlyCurrentDoc\n *\n * zona-integritas 1.2.3: text.\n * (c) zona-integritas contributors, MIT License.\n */',
  )
})
