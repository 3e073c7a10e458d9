import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { documentation } from '../../scripts/generate/documentation'
import { layoutModule } from '../../scripts/generate/layoutModule'
import { llmsText } from '../../scripts/generate/llmsText'
import { conventionsPage } from '../../scripts/generate/reference/conventionsPage'
import { exportsOf, type Types, typesOf } from '../../scripts/generate/schema/program'
import { resultSchema } from '../../scripts/generate/schema/resultSchema'
import { typeSchemas } from '../../scripts/generate/schema/schemaOfType'
import { withSheetFunctions } from '../../scripts/generate/sheetFunctionsTable'
import { portalRb2026 } from '../../src/generated/portalrb-2026'
import { type Convention, defineRubric } from '../../src/rubric'
import { nothing, smallRubric, text } from '../helpers/smallRubric'

/** The types of a program of a few files that are nowhere but here. */
function typesIn(files: Readonly<Record<string, string>>): Types {
  const paths = Object.keys(files).map((path) => `/${path}`)
  const options: ts.CompilerOptions = { noLib: true, types: [], strict: true }
  const host = ts.createCompilerHost(options)
  host.fileExists = (path) => paths.includes(path)
  host.readFile = (path) => files[path.slice(1)]
  host.getSourceFile = (path, version) =>
    paths.includes(path) ? ts.createSourceFile(path, files[path.slice(1)] ?? '', version, true) : undefined
  return typesOf(ts.createProgram(paths, options, host), '/')
}

const RESULT = 'scripts/generate/schema/AnyResult.ts'

describe('what is made of types', () => {
  test('is not made of a file that is missing, or exports nothing', () => {
    const types = typesIn({ 'a.ts': 'const a = 1', 'b.ts': 'export const b = 1' })
    expect(() => exportsOf(types, 'c.ts')).toThrow(new Error('c.ts is missing'))
    expect(() => exportsOf(types, 'a.ts')).toThrow(new Error('a.ts exports nothing'))
    expect([...exportsOf(types, 'b.ts').keys()]).toEqual(['b'])
  })

  test('is not made of a type that no schema is known for', () => {
    const types = typesIn({ 'a.ts': 'export type A = symbol' })
    const symbol = exportsOf(types, 'a.ts').get('A') as ts.Symbol
    const { of } = typeSchemas(types.checker, new Set())
    expect(() => of(types.checker.getDeclaredTypeOfSymbol(symbol))).toThrow(new Error('no schema for symbol'))
  })

  test('is not made of a result that is not there, or lacks figures that it is said to have', () => {
    expect(() => resultSchema(typesIn({ [RESULT]: 'export type Other = 1' }))).toThrow(
      new Error('there is no AnyResult'),
    )
    const evaluation = 'export interface Evaluation { readonly total: string }'
    expect(() => resultSchema(typesIn({ [RESULT]: `${evaluation}\nexport type AnyResult = Evaluation` }))).toThrow(
      /^no such figures: Evaluation\.display, GroupResult\.weight, .*, PointsCriterionResult\.gap$/,
    )
  })

  test('has a sentence for everything exported', () => {
    const input = { description: '', rubrics: [], pekppp: [], layouts: [], entries: [], guides: [], reference: [] }
    const face = 'export const evaluate = 1\n/** Prepares. More. */\nexport const compile = 1'
    expect(() => llmsText({ ...input, types: typesIn({ 'src/index.ts': face }) })).toThrow(
      new Error('evaluate has no doc comment'),
    )
    const told = typesIn({ 'src/index.ts': `/** Evaluates. */\n${face}` })
    expect(llmsText({ ...input, types: told })).toContain('\n- `evaluate`: Evaluates.\n- `compile`: Prepares.\n')
  })
})

describe('what is made of data', () => {
  const root = `${import.meta.dirname}/../..`
  const rubricWith = (convention: Convention, id = 'small') => {
    const small = smallRubric()
    return defineRubric({ ...small, id, conventions: [...small.conventions, convention] })
  }
  const own = (choice: string): Convention => ({
    ...nothing,
    id: 'own',
    default: choice,
    choices: { [choice]: text(choice) },
  })

  test('needs an example that overrides each convention', () => {
    expect(() => conventionsPage([rubricWith(own('one'))], [])).toThrow(
      new Error('the convention "own" has no example that overrides it'),
    )
  })

  test('has each convention once, the same in every rubric', () => {
    expect(() => conventionsPage([rubricWith(own('one'), 'first'), rubricWith(own('two'), 'second')], [])).toThrow(
      new Error('the convention "own" differs between first and second'),
    )
  })

  test('needs a name for each layout, and the rubrics that are compared', () => {
    expect(() => layoutModule({ ...portalRb2026, id: 'portalrb-2027' })).toThrow(
      new Error('no name to export the layout "portalrb-2027" by'),
    )
    expect(() => documentation(root, [], [], [])).toThrow(new Error('there is no rubric "permenpanrb-10-2019"'))
    expect(() => documentation(root, [], [], [portalRb2026])).toThrow(
      new Error('there is no rubric "permenpanrb-90-2021"'),
    )
  })
})

test('a guide without both marks of the table of functions is refused', () => {
  const [begin, end] = ['<!-- functions: made by npm run generate -->', '<!-- functions: end -->']
  for (const page of ['', begin, end, `${end} ${begin}`])
    expect(() => withSheetFunctions(page, 'en')).toThrow(new Error('the guide has no place for the functions'))
  expect(withSheetFunctions(`Before ${begin} old ${end} after`, 'en')).toMatch(/^Before .*\n[\s\S]* after$/)
})
