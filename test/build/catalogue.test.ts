import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { catalogueModule } from '../../scripts/build/cataloguePlugin'
import { codesIn } from '../../scripts/build/codesIn'
import { catalogue } from '../../src/text'

const src = join(import.meta.dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/^(?:text[\\/]catalogue|generated)[\\/]/.test(name))
  .map((name) => ts.createSourceFile(name, readFileSync(join(src, name), 'utf8'), ts.ScriptTarget.Latest, true))

/** Every text that the code of the library puts together from parts, with what is known of its ends. */
const composed: { readonly file: string; readonly head: string; readonly tail: string }[] = []
for (const file of files) {
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) {
      const tail = node.templateSpans.at(-1)?.literal.text ?? ''
      composed.push({ file: file.fileName.replaceAll('\\', '/'), head: node.head.text, tail })
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      const textOf = (side: ts.Node) => (ts.isStringLiteralLike(side) ? side.text : '')
      composed.push({ file: file.fileName.replaceAll('\\', '/'), head: textOf(node.left), tail: textOf(node.right) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
}

const codes = Object.keys(catalogue)

// So a code that the library can say stands in it as a whole, and `codesIn` finds it.
describe('the codes of the catalogue', () => {
  test('are never put together from parts', () => {
    // A text of which nothing is known at either end is no code: it is read or printed, never looked up.
    const known = composed.filter(({ head, tail }) => head !== '' || tail !== '')
    const fitting = known.filter(({ head, tail }) =>
      codes.some((code) => code.startsWith(head) && code.endsWith(tail) && code.length > head.length + tail.length),
    )
    expect(known.length).toBeGreaterThan(100)
    // The mark of a big integer, behind its digits.
    expect(fitting).toEqual([{ file: 'text/describeValue.ts', head: '', tail: 'n' }])
  })

  test('are looked up at one place, by a name that only takes codes', () => {
    const lookups = files.flatMap((file) =>
      [...file.text.matchAll(/\bcatalogue\[(\w+)\]/g)].map(([, name]) => [file.fileName.replaceAll('\\', '/'), name]),
    )
    expect(lookups).toEqual([['text/issue.ts', 'code']])
  })
})

describe('a catalogue of some codes', () => {
  const made = (...args: Parameters<typeof catalogueModule>): Record<string, unknown> =>
    new Function(`${catalogueModule(...args).replace('export const catalogue =', 'return')}`)() as Record<
      string,
      unknown
    >

  test('holds them as the whole one does, in its languages', () => {
    expect(made(new Set(codes), { languages: ['id', 'en'] })).toEqual(catalogue)
    const only = made(new Set(['unknown_cell', 'read_case', 'no_code']), { languages: ['id'] })
    const { message, suggestion } = catalogue.unknown_cell
    expect(only).toEqual({
      unknown_cell: { message: { id: message.id }, suggestion: { id: suggestion?.id } },
      read_case: { message: { id: catalogue.read_case.message.id } },
    })
    expect(made(new Set(['unknown_cell']), { languages: ['id'], suggestions: [] })).toEqual({
      unknown_cell: { message: { id: message.id } },
    })
  })
})

describe('codesIn', () => {
  test('finds texts wherever they stand', () => {
    const script = "const a = { one: 'two' }; issue(a ? 'three' : `four`, [\"five\"]); a['six'] = b => 'seven'"
    expect([...codesIn(script)]).toEqual(
      expect.arrayContaining(['one', 'two', 'three', 'four', 'five', 'six', 'seven']),
    )
  })

  test('refuses a script that cannot be read, of which it would miss codes', () => {
    expect(() => codesIn("issue('one'")).toThrow(/^Unexpected token \(1:11\)$/)
  })
})
