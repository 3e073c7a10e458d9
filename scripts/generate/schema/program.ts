import { join } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '../../..')

/** The types of the library, for what is made of types and doc comments. */
export interface Types {
  readonly checker: ts.TypeChecker
  readonly sourceFile: (path: string) => ts.SourceFile
}

/** The types of a program, whose files are told by their paths in a folder. */
export function typesOf(program: ts.Program, folder: string): Types {
  const sourceFile = (path: string) => {
    const file = program.getSourceFile(join(folder, path))
    if (!file) throw new Error(`${path} is missing`)
    return file
  }
  return { checker: program.getTypeChecker(), sourceFile }
}

/** Reads the types of the public face and of what is made of types. */
export function readTypes(): Types {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  const paths = ['src/index.ts', 'scripts/generate/schema/AnyResult.ts'].map((path) => join(root, path))
  return typesOf(ts.createProgram(paths, { ...options, types: [] }), root)
}

/** Every name that a module exports, with what it stands for. */
export function exportsOf({ checker, sourceFile }: Types, path: string): ReadonlyMap<string, ts.Symbol> {
  const module = checker.getSymbolAtLocation(sourceFile(path))
  if (!module) throw new Error(`${path} exports nothing`)
  return new Map(
    checker
      .getExportsOfModule(module)
      .map((one) => [one.name, one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one]),
  )
}
