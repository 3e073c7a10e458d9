import { describe, expect, it } from 'vitest'
import {
  collectCallers,
  collectCommands,
  collectConsoles,
  collectFences,
  collectScripts,
  collectSnippets,
  type Snippet,
} from './snippets'

/** How many blocks of each kind there are, by where they stand. */
function countsOf(files: readonly (readonly [file: string, kind: string])[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [file, kind] of files) {
    const key = `${file.replace(/\/.*/, '')} ${kind}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

const collected = (blocks: readonly Snippet[], kind: string) =>
  blocks.map(({ name }) => [name.replace(/ #\d+$/, ''), kind] as const)

describe('the blocks of code in README, docs and doc comments', () => {
  const fences = countsOf(collectFences().map(({ file, line }) => [file, line.replace(/^```/, '')] as const))

  it('are all collected by what runs them, but for html, which test/office opens', () => {
    const callers = collectCallers()
    const blocks = countsOf([
      ...collected(collectSnippets(), 'ts'),
      ...collected(collectConsoles(), 'console'),
      ...collected(collectCommands(), 'sh'),
      ...collected(collectScripts(), 'js'),
      ...collected(
        callers.filter(({ code }) => code.startsWith('<?php')),
        'php',
      ),
      ...collected(
        callers.filter(({ code }) => code.startsWith('import')),
        'python',
      ),
    ])
    expect(fences).toEqual({ ...blocks, 'docs html': 2 })
  })

  it('are as many as they were, or more', () => {
    const least = {
      ...{ 'README.md ts': 7, 'README.md sh': 3, 'llms.txt ts': 1, 'src ts': 47 },
      ...{ 'docs ts': 76, 'docs console': 6, 'docs sh': 4, 'docs js': 4, 'docs php': 2, 'docs python': 2 },
    }
    for (const [kind, count] of Object.entries(least)) {
      expect([kind, fences[kind]]).toEqual([kind, expect.toSatisfy((found) => found >= count)])
    }
  })
})
