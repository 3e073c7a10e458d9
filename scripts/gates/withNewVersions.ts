import type { RubricVersion } from './RubricVersion'

/** Adds the versions that are not recorded yet; what is recorded stays as it is. */
export function withNewVersions(
  data: readonly RubricVersion[],
  recorded: readonly RubricVersion[],
): readonly RubricVersion[] {
  const isRecorded = ({ id, version }: RubricVersion) =>
    recorded.some((one) => one.id === id && one.version === version)
  return [...recorded, ...data.filter((one) => !isRecorded(one))]
}
