import { describe, expect, test } from 'vitest'
import { changelogProblems } from '../../scripts/gates/changelogProblems'
import { recordProblems } from '../../scripts/gates/recordProblems'

const changelog = (changes: string) =>
  `# Changelog\n\n## [1.1.0] - 2027-01-01\n\n### Added\n\n- More.\n\n${changes}\n\n## [1.0.0] - 2026-01-01\n\n### Results that change\n\n- None.\n`
const NONE = '### Results that change\n\n- None: no score differs.'
const SOME = '### Results that change\n\n- A ratio of 0 of 0 is now worth 1.'
const A = { lkes: 'a', kawasan: 'a' }
const B = { lkes: 'a', kawasan: 'b' }
const C = { lkes: 'c', kawasan: 'c' }
const recorded = (now: Readonly<Record<string, string>>) => [
  { version: '1.0.0', results: A },
  { version: '1.1.0', results: now },
]

describe('the CHANGELOG of a version', () => {
  test('passes when it says what the fingerprints say', () => {
    expect(changelogProblems(changelog(NONE), '1.1.0', A, recorded(A))).toEqual([])
    expect(changelogProblems(changelog(SOME), '1.1.0', B, recorded(B))).toEqual([])
  })

  test('fails when it says None of results that differ', () => {
    expect(changelogProblems(changelog(NONE), '1.1.0', B, recorded(B))).toEqual([
      'CHANGELOG.md [1.1.0] says that no result changes, but they differ from those of 1.0.0: kawasan.',
    ])
  })

  test('fails when results differ under a patch number', () => {
    const patch = changelog(SOME).replace('[1.1.0]', '[1.0.1]')
    const of = (results: Readonly<Record<string, string>>) => [
      { version: '1.0.0', results: A },
      { version: '1.0.1', results },
    ]
    expect(changelogProblems(patch, '1.0.1', B, of(B))).toEqual([
      '1.0.1 is a patch of 1.0.0, but its results differ (kawasan): it needs another minor number.',
    ])
    expect(changelogProblems(patch, '1.0.1', A, of(A))).toEqual([])
  })

  test('fails when results are not those recorded, or none are', () => {
    expect(changelogProblems(changelog(SOME), '1.1.0', C, recorded(B))).toEqual([
      'The results of 1.1.0 are not those recorded: lkes, kawasan: say so under "Results that change", then record them.',
    ])
    expect(changelogProblems(changelog(NONE), '1.1.0', A, [{ version: '1.0.0', results: A }])).toEqual([
      'No fingerprint is recorded for 1.1.0; the last is of 1.0.0.',
    ])
  })

  test('takes a set that the version before did not have for no difference, but wants it recorded', () => {
    const more = { ...A, survey: 'd' }
    expect(changelogProblems(changelog(NONE), '1.1.0', more, recorded(more))).toEqual([])
    expect(changelogProblems(changelog(NONE), '1.1.0', more, recorded(A))).toEqual([
      'The fingerprint of 1.1.0 lacks survey: record it.',
    ])
  })

  test('takes a set that is gone for one that differs', () => {
    const fewer = { lkes: 'a' }
    expect(changelogProblems(changelog(NONE), '1.1.0', fewer, recorded(A))).toEqual([
      'The results of 1.1.0 are not those recorded: kawasan: say so under "Results that change", then record them.',
      'CHANGELOG.md [1.1.0] says that no result changes, but they differ from those of 1.0.0: kawasan.',
    ])
  })

  test('fails without a section, without the heading, or with nothing under it', () => {
    expect(changelogProblems(changelog(NONE), '1.2.0', A, [{ version: '1.2.0', results: A }])).toEqual([
      'CHANGELOG.md has no section [1.2.0].',
    ])
    for (const changes of ['', '### Results that change\n', '### Results that change\n\n### Fixed\n\n- Some.'])
      expect(changelogProblems(changelog(changes), '1.1.0', A, recorded(A))).toEqual([
        'CHANGELOG.md [1.1.0] has no heading "Results that change", or nothing under it.',
      ])
  })
})

describe('a fingerprint', () => {
  test('is recorded for a new version, again as it was, and with sets that are new', () => {
    const known = recorded(A)
    expect(recordProblems({ version: '1.2.0', results: B }, known)).toEqual([])
    expect(recordProblems({ version: '1.1.0', results: A }, known)).toEqual([])
    expect(recordProblems({ version: '1.1.0', results: { ...A, survey: 'd' } }, known)).toEqual([])
  })

  test('is refused for a version that has another, or without a set that it had', () => {
    const refusal = (sets: string) =>
      `The results of 1.1.0 are recorded already, and these are others: ${sets}. Give them another version; only before 1.1.0 is published, record them with --record --again.`
    expect(recordProblems({ version: '1.1.0', results: C }, recorded(B))).toEqual([refusal('lkes, kawasan')])
    expect(recordProblems({ version: '1.1.0', results: { lkes: 'a' } }, recorded(B))).toEqual([refusal('kawasan')])
  })
})
