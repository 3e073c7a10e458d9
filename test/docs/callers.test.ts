import { describe, expect, it } from 'vitest'
import { collectCallers } from './snippets'

const callers = collectCallers()

/** Each block by what it must do; test:office runs them, since their interpreters do not come with npm. */
describe('the calls from other languages in the guides', () => {
  it('are there for PHP and Python in both languages', () => {
    expect(callers.filter(({ code }) => code.includes("'--problems', 'json'"))).toHaveLength(2)
    expect(callers.filter(({ code }) => code.includes('"--problems", "json"'))).toHaveLength(2)
  })

  it.each(callers)('$name shows and throws problems, never a note', ({ code }) => {
    expect(code).toMatch(/kind'?"?\] ===? ("problem"|\$kind)/)
    expect(code).not.toMatch(/told\[0\]/)
  })

  it.each(callers)('$name splits lines at line feeds only, and takes what a signal ended for a failure', ({ code }) => {
    expect(code).not.toMatch(/splitlines|code > 1/)
    expect(code).toMatch(/split\("\\n"\) if line|FILE_SKIP_EMPTY_LINES/)
  })
})
