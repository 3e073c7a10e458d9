import type { GeneratedProblems } from './generatedProblems'

/** Says what is wrong with generated files, one line for each way; nothing when all is well. */
export function generatedLines({ missing, stale, leftOver }: GeneratedProblems): readonly string[] {
  const say = (what: string, paths: readonly string[]) =>
    paths.length > 0 ? [`${what}, run "npm run generate": ${paths.join(', ')}`] : []
  return [...say('Missing', missing), ...say('Out of date', stale), ...say('Made by nothing any more', leftOver)]
}
