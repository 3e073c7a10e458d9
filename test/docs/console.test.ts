import { describe, expect, it } from 'vitest'
import { isAsPrinted, runConsole } from './runConsole'
import { collectConsoles } from './snippets'

const failing = async (block: string) => (await runConsole(block)).filter((step) => !isAsPrinted(step))

describe('the commands in README and docs', () => {
  const consoles = collectConsoles()

  it('are those of the guides to the command line', () => {
    expect(consoles).toHaveLength(6)
  })

  for (const { name, code } of consoles) {
    it(`${name} print what they say`, async () => {
      for (const { expected, printed } of await failing(code)) expect(printed).toBe(expected)
    })
  }

  it('are run by a shell that is one enough', async () => {
    const block = `$ cat > answers.json <<'END'
{ "A.I.1.i.a": "Ya", "B.I.a": "3,6" }
END
$ npx zona-integritas evaluate answers.json --unanswered zero
Catatan: 1
  B.I.a  [read_decimal_comma]
    Koma desimal: "3,6" dibaca sebagai "3.6".
{
  "format": "zona-integritas.result.v1",
...
  "total": "16",
  "display": "16.00",
...
  "warnings": []
}
$ echo $?
0
$ cat answers.json
{ "A.I.1.i.a": "Ya", "B.I.a": "3,6" }
$ echo '{"B.I.a": 5}' | npx zona-integritas evaluate --unanswered=zero \\
  --locale en
Problems: 1
...
$ echo "code $?"
code 1
$ npx zona-integritas bounds 2> /dev/null < answers.json | head -n 2
{
  "format": "zona-integritas.bounds.v1",
$ npx zona-integritas evaluate answers.json --held none > result.json
Catatan: 1
...
$ npx zona-integritas evaluate docs/examples/answers.json > result.json
$ cat result.json | head -n 1
{
$ zona-integritas evaluate --unanswered=zero 'answers.json' 2> notes.txt
{
...
}`
    const steps = await runConsole(block)
    expect(steps).toHaveLength(11)
    expect(steps.filter((step) => !isAsPrinted(step))).toEqual([])
  })

  it('are seen to print something else', async () => {
    const echo = '$ echo a\n'
    for (const printed of ['', 'b', 'aa', 'a\na', '...\nb', 'a\n...\na'])
      expect([printed, await failing(echo + printed)]).toMatchObject([printed, [{ printed: 'a' }]])
    for (const printed of ['a', '...', 'a\n...', '...\na']) {
      expect([printed, await failing(echo + printed)]).toEqual([printed, []])
    }
    expect(await failing('$ echo $?\n1')).toHaveLength(1)
    expect(await failing('$ zona-integritas --version\n0.0.0')).toHaveLength(1)
  })

  it('are refused where they cannot be run', async () => {
    for (const block of ['echo a', '$ rm -r x', "$ echo 'a", "$ cat <<'END'\na", '$ cat x.json', '$ cat < x.json']) {
      await expect(runConsole(block)).rejects.toThrow()
    }
  })
})
