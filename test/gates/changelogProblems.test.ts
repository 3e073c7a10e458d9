import { describe, expect, test } from 'vitest'
import { changelogProblems } from '../../scripts/gates/changelogProblems'

const changelog = (changes: string) =>
  `# Changelog\n\n## [1.1.0] - 2027-01-01\n\n### Added\n\n- More.\n\n${changes}\n\n## [1.0.0] - 2026-01-01\n\n### Results that change\n\n- None.\n`
const NONE = '### Results that change\n\n- None: no score differs.'
const SOME = '### Results that change\n\n- A ratio of 0 of 0 is now worth 1.'
const recorded = (now: string) => [
  { version: '1.0.0', results: 'a' },
  { version: '1.1.0', results: now },
]

describe('the CHANGELOG of a version', () => {
  test('passes when it says what the fingerprints say', () => {
    expect(changelogProblems(changelog(NONE), '1.1.0', 'a', recorded('a'))).toEqual([])
    expect(changelogProblems(changelog(SOME), '1.1.0', 'b', recorded('b'))).toEqual([])
  })

  test('fails when it says None of results that differ', () => {
    expect(changelogProblems(changelog(NONE), '1.1.0', 'b', recorded('b'))).toEqual([
      'CHANGELOG.md [1.1.0] says that no result changes, but they differ from those of 1.0.0.',
    ])
  })

  test('fails when results differ under a patch number', () => {
    const patch = changelog(SOME).replace('[1.1.0]', '[1.0.1]')
    const of = (results: string) => [
      { version: '1.0.0', results: 'a' },
      { version: '1.0.1', results },
    ]
    expect(changelogProblems(patch, '1.0.1', 'b', of('b'))).toEqual([
      '1.0.1 is a patch of 1.0.0, but its results differ: it needs another minor number.',
    ])
    expect(changelogProblems(patch, '1.0.1', 'a', of('a'))).toEqual([])
  })

  test('fails when results are not those recorded, or none are', () => {
    expect(changelogProblems(changelog(SOME), '1.1.0', 'c', recorded('b'))).toEqual([
      'The results of 1.1.0 are not those recorded: say so under "Results that change", then record them.',
    ])
    expect(changelogProblems(changelog(NONE), '1.1.0', 'a', [{ version: '1.0.0', results: 'a' }])).toEqual([
      'No fingerprint is recorded for 1.1.0; the last is of 1.0.0.',
    ])
  })

  test('fails without a section, without the heading, or with nothing under it', () => {
    expect(changelogProblems(changelog(NONE), '1.2.0', 'a', [{ version: '1.2.0', results: 'a' }])).toEqual([
      'CHANGELOG.md has no section [1.2.0].',
    ])
    for (const changes of ['', '### Results that change\n', '### Results that change\n\n### Fixed\n\n- Some.'])
      expect(changelogProblems(changelog(changes), '1.1.0', 'a', recorded('a'))).toEqual([
        'CHANGELOG.md [1.1.0] has no heading "Results that change", or nothing under it.',
      ])
  })
})
