import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
const { version, license, homepage, bugs, repository } = JSON.parse(read('package.json'))

/** What a line of publiccode.yml says, such as `url: "https://…"`. */
function stated(key: string): string | undefined {
  return read('publiccode.yml').match(new RegExp(`^ *${key}: "?([^"\\n]+)"?$`, 'm'))?.[1]
}

describe('package.json and publiccode.yml', () => {
  test('name the same repository, which npm compares with the one that publishes', () => {
    const url = stated('url')
    expect(url).toMatch(/^https:\/\/github\.com\/[\w-]+\/[\w-]+\.git$/)
    const page = url?.replace(/\.git$/, '')
    expect({ homepage, bugs, repository }).toEqual({
      homepage: `${page}#readme`,
      bugs: { url: `${page}/issues` },
      repository: { type: 'git', url: `git+${url}` },
    })
  })

  test('name the same licence', () => {
    expect(stated('license')).toBe(license)
  })

  test('name the same version, released on the day that CHANGELOG.md says', () => {
    const sections = [...read('CHANGELOG.md').matchAll(/^## \[(.+)\] - (\d{4}-\d\d-\d\d)$/gm)]
    const day = sections.find(([, one]) => one === version)?.[2]
    expect({ version: stated('softwareVersion'), day: stated('releaseDate') }).toEqual({ version, day })
  })
})
