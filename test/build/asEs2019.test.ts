import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { asEs2019 } from '../../scripts/build/asEs2019'

describe('asEs2019', () => {
  test('writes what is newer in its older forms, and changes nothing else', () => {
    expect(asEs2019('f(10n**20n,[1n].at(-1)).at(-1)')).toBe(
      'f(BigInt(10)**BigInt(20),[BigInt(1)].slice(-1)[0]).slice(-1)[0]',
    )
    expect(asEs2019("t.replaceAll('{{','a').replaceAll('}}','b')")).toBe(
      "t.split('{{').join('a').split('}}').join('b')",
    )
    const same = 'a.at(0);b.at(-2);c.at(n);d["at"](-1);at(-1);"10n";t.replaceAll(a,"b");t.replaceAll("a","$&")'
    expect(asEs2019(same)).toBe(same)
    expect(asEs2019('f("\u0001\t",`a\nb\u007f`)')).toBe('f("\\x01\\x09",`a\nb\\x7f`)')
    expect(() => asEs2019('9007199254740993n')).toThrow(new RangeError('9007199254740993n is no number'))
  })

  test('keeps what a script computes', () => {
    const script = 'const l=[[1n,2n],[3n]];String(l.at(-1).at(-1)*7n+(l[0]).at(-1))+"a{{b{{".replaceAll("{{","!")'
    expect(runInNewContext(asEs2019(script))).toBe(runInNewContext(script))
  })
})
