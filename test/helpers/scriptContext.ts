import { readFileSync } from 'node:fs'
import { type Context, createContext, runInContext } from 'node:vm'

/** Where the build stands. */
export const builtText = (file: string): string => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8')

/** Globals beside the language that an engine may have, and an Apps Script project may lack. */
const ABSENT = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'Iterator']

/** What came after ES2020: none of it may be needed. */
const NEWER = `
for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']) delete Array.prototype[name]
for (const name of ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']) delete String.prototype[name]
for (const name of ['hasOwn', 'groupBy']) delete Object[name]
delete Map.groupBy
delete Promise.any
`

/** A context in which the built script has run, with nothing but the language around it. */
export interface ScriptContext {
  /** The names that the script has added. */
  readonly added: readonly string[]
  /** Calls a function of the script with the very values given; what it returns is copied out of the context. */
  call(name: string, ...args: readonly unknown[]): unknown
  /** Makes a value inside the context: ranges as the engine of the script makes them. */
  inside(value: unknown): unknown
  /** Makes a date inside the context. */
  day(): unknown
  /** Puts a global into the context. */
  define(name: string, value: unknown): void
}

const namesIn = (context: Context): readonly string[] =>
  JSON.parse(runInContext('JSON.stringify(Object.getOwnPropertyNames(globalThis))', context) as string) as string[]

/** Runs the built script in a bare context of its own, with code generation off. */
export function scriptContext(script: string): ScriptContext {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  runInContext(`${ABSENT.map((name) => `delete globalThis.${name}`).join('\n')}\n${NEWER}`, context)
  const before = new Set(namesIn(context))
  runInContext(script, context)
  const parse = runInContext('(text) => JSON.parse(text)', context) as (text: string) => unknown
  return {
    added: namesIn(context).filter((name) => !before.has(name)),
    call(name, ...args) {
      const result = (runInContext(name, context) as (...given: readonly unknown[]) => unknown)(...args)
      return result === undefined ? undefined : JSON.parse(JSON.stringify(result))
    },
    inside: (value) => (value === undefined ? undefined : parse(JSON.stringify(value))),
    day: () => runInContext('new Date(0)', context),
    define: (name, value) => void Object.defineProperty(context, name, { value, configurable: true }),
  }
}
