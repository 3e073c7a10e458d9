import type { RubricVersion } from './RubricVersion'

const SHAPE = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/

const numbersOf = (version: string) => version.split('.').map(Number)

/** Below 0 when the one comes before the other. */
function compareVersions(one: string, other: string): number {
  const [these, those] = [numbersOf(one), numbersOf(other)]
  return these.map((number, at) => number - (those[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}

/** Lists what is wrong with the versions of the data: each number stands for one state of it, and numbers only rise. */
export function rubricVersionProblems(
  data: readonly RubricVersion[],
  recorded: readonly RubricVersion[],
): readonly string[] {
  const problems: string[] = []
  recorded.forEach(({ id, version }, at) => {
    const isSame = (one: RubricVersion) => one.id === id && one.version === version
    if (recorded.findIndex(isSame) !== at) problems.push(`${id} ${version} is recorded twice.`)
    if (!data.some((one) => one.id === id)) problems.push(`${id} ${version} is recorded, but there is no such data.`)
  })
  for (const { id, version, sha256 } of data) {
    if (!SHAPE.test(String(version))) {
      problems.push(`${id}: "${version}" is no version of three numbers.`)
      continue
    }
    const all = recorded.filter((one) => one.id === id)
    const same = all.find((one) => one.version === version)
    const highest = all.map((one) => one.version).reduce((a, b) => (compareVersions(a, b) < 0 ? b : a), version)
    if (highest !== version) problems.push(`${id} ${version} is lower than ${highest}, which is recorded.`)
    else if (!same) problems.push(`${id} ${version} is not recorded.`)
    if (same && same.sha256 !== sha256)
      problems.push(`${id} ${version} is not the data recorded: give it another version, then record that.`)
  }
  return problems
}
