import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { parse } from 'acorn'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compile, evaluate, readAnswers, safeEvaluate, toRows } from 'zona-integritas'
import { type Answers, questions, rubric } from '../helpers/arbitraries'
import { randomFrom } from '../helpers/randomLke'
import { builtText } from '../helpers/scriptContext'
import { servePages } from '../helpers/servePages'
import { sheetCases } from '../helpers/sheets'
import { soundLke } from '../helpers/soundLke'

const script = builtText('zona-integritas.global.js')
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ARGUMENTS })
})
afterAll(() => browser?.close())

/** Opens a page of these files; what it complains of is kept. */
async function open(files: Readonly<Record<string, string>>, start: string) {
  const served = await servePages(files)
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  await page.goto(served.url + start)
  const close = async () => {
    await page.close()
    await served.close()
  }
  return { page, complaints, close }
}

/** Of a page, what the test touches; the types of the DOM are not those of this project. */
interface PageGlobals {
  readonly document: {
    readonly forms: {
      namedItem(name: string): { readonly elements: { namedItem(name: string): { value: string } } }
    }
  }
}

const violationsIn = (page: Page): Promise<unknown> => page.evaluate('window.violations')
const WATCH =
  "window.violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective))"
const pageWith = (...scripts: readonly string[]) =>
  `<!doctype html><html lang="id"><title>LKE</title><body>${scripts.map((name) => `<script src="${name}"></script>`).join('')}`

describe('the file zona-integritas.global.js', () => {
  test('is at most 45 kB, compressed', () => {
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(45_000)
  })

  test('is one script of ES2020 with one name, and makes no code', () => {
    const { body } = parse(script, { ecmaVersion: 2020, sourceType: 'script' })
    expect(body.map(({ type }) => type)).toEqual(['ExpressionStatement', 'VariableDeclaration'])
    expect(script).toMatch(/^\/\*\*\n \* zona-integritas \d/)
    expect(script).not.toMatch(/\beval\(|new Function|zod/)
  })

  test('stands where package.json and the CDNs look for it', () => {
    const about = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Record<
      string,
      unknown
    >
    expect([about['unpkg'], about['jsdelivr']]).toEqual([
      './dist/zona-integritas.global.js',
      './dist/zona-integritas.global.js',
    ])
    const resolved = createRequire(import.meta.url).resolve('zona-integritas/zona-integritas.global.js')
    expect(readFileSync(resolved, 'utf8')).toBe(script)
  })
})

const boundaries = (
  JSON.parse(readFileSync(new URL('../golden/boundary-cases.json', import.meta.url), 'utf8')) as {
    readonly cases: readonly { readonly answers: Answers }[]
  }
).cases.map(({ answers }) => answers)

/** Everything that a page is asked for, and what the library says to it. */
function tasks() {
  const random = randomFrom(2026)
  const lkes = [...sheetCases(90, 45), ...boundaries, soundLke(rubric) as Answers, {}]
  const held = [undefined, null, 'WBK', 'WBBM'] as const
  const evaluations = lkes.map((answers, index) => {
    const options = {
      unanswered: index % 3 === 0 ? 'exclude' : 'zero',
      locale: index % 2 === 0 ? 'id' : 'en',
      heldPredicate: held[index % 4],
    } as const
    return { answers, options }
  })
  const odd = [
    'ya',
    ' A ',
    'F',
    '',
    null,
    true,
    0,
    1,
    0.5,
    '3,6',
    '1.000',
    '86,67%',
    90,
    -1,
    { percent: '12.5' },
    { sum: '36', count: 10 },
    [],
  ]
  const oddly = () => odd[Math.floor(random() * odd.length)]
  const wrong = Array.from({ length: 60 }, (_, index) => {
    const answers = Object.fromEntries(
      Object.entries(soundLke(rubric)).map(([id, answer]) => [
        random() < 0.03 ? `${id}x` : id,
        random() < 0.2 ? oddly() : answer,
      ]),
    )
    return { answers, locale: index % 2 === 0 ? ('id' as const) : ('en' as const) }
  })
  const moves = Array.from({ length: 150 }, () => {
    const { id } = questions[Math.floor(random() * questions.length)] ?? { id: '' }
    return [id, (soundLke(rubric) as Readonly<Record<string, unknown>>)[id]] as const
  })
  return { evaluations, wrong, moves }
}

/** Runs in the page; plain, so that its text is the script. */
function answerAll(library: unknown, given: ReturnType<typeof tasks>) {
  const ZI = library as typeof import('zona-integritas') & { readonly permenpanrb90_2021: typeof rubric }
  const shipped = ZI.permenpanrb90_2021
  const session = ZI.compile(shipped).session({}, { unanswered: 'zero' })
  const told = (task: () => unknown) => {
    try {
      return task()
    } catch (error) {
      return [error instanceof ZI.AnswersError, (error as InstanceType<typeof ZI.AnswersError>).issues]
    }
  }
  return {
    evaluations: given.evaluations.map(({ answers, options }) => ZI.evaluate(shipped, answers, options)),
    scores: given.evaluations.map(({ answers, options }) => {
      const { predicate, total, determinations, areas } = ZI.compile(shipped).score(answers, options)
      return { predicate, total, determinations, areas }
    }),
    rows: given.evaluations.map(({ answers }) => ZI.toRows(shipped, answers)),
    outcomes: given.wrong.map(({ answers, locale }) => ZI.safeEvaluate(shipped, answers, { locale })),
    readings: given.wrong.map(({ answers, locale }) => ZI.readAnswers(shipped, answers, { locale })),
    errors: given.wrong.map(({ answers }) => told(() => ZI.evaluate(shipped, answers as never))),
    steps: given.moves.map(([id, answer]) => {
      session.set(id, answer as never)
      return [session.total, session.predicate, session.answered, session.determinations]
    }),
    questions: JSON.stringify(shipped.components, (key, value) =>
      key === 'source' || key === 'basis' ? undefined : value,
    ),
  }
}

test('a page under the policy script-src self computes what the library computes', async () => {
  const given = tasks()
  const { page, complaints, close } = await open(
    {
      'index.html': pageWith('watch.js', 'zona-integritas.global.js', 'tasks.js', 'run.js'),
      'watch.js': `window.before = Object.getOwnPropertyNames(window); ${WATCH}`,
      'zona-integritas.global.js': script,
      'tasks.js': `window.added = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name)); window.given = ${JSON.stringify(given)}`,
      'run.js': `window.results = (${answerAll})(ZonaIntegritas, given)`,
    },
    'index.html',
  )
  const results = (await page.evaluate('JSON.stringify(window.results)')) as string
  const added = await page.evaluate("window.added.filter((name) => !['before', 'violations'].includes(name))")
  expect([complaints, await violationsIn(page)]).toEqual([[], []])
  await close()

  const library = {
    AnswersError: (await import('zona-integritas')).AnswersError,
    compile,
    evaluate,
    permenpanrb90_2021: rubric,
    readAnswers,
    safeEvaluate,
    toRows,
  }
  const expected = JSON.parse(
    JSON.stringify(answerAll(library, JSON.parse(JSON.stringify(given)) as typeof given)),
  ) as unknown
  expect(JSON.parse(results)).toEqual(expected)
  expect(added).toEqual(['ZonaIntegritas'])
})

test('the policy of these pages is one that is felt', async () => {
  const { page, complaints, close } = await open(
    {
      'index.html': pageWith('watch.js', 'eval.js'),
      'watch.js': WATCH,
      'eval.js': "window.refused = true; eval('window.refused = false')",
    },
    'index.html',
  )
  expect(await page.evaluate('window.refused')).toBe(true)
  expect(await violationsIn(page)).toEqual(['script-src'])
  expect(complaints).toHaveLength(1)
  await close()
})

describe.each([
  {
    locale: 'id',
    file: 'halaman.js',
    place: '#hasil',
    blank: 'Belum lengkap (1 pertanyaan dijawab). Nilai sementara: 15,75',
    whole: 'Nilai total: 100',
    wrong: /^Nilai survei "37" untuk B\.I\.a di atas 4/,
  },
  {
    locale: 'en',
    file: 'page.js',
    place: '#result',
    blank: 'Incomplete (1 questions answered). Total so far: 15.75',
    whole: 'Total: 100',
    wrong: /^Survey value "37" for B\.I\.a is above 4/,
  },
])('the page of the guide in $locale', ({ locale, file, place, blank, whole, wrong }) => {
  const guide = readFileSync(new URL(`../../docs/guides/${locale}/google-sheets.md`, import.meta.url), 'utf8')
  const blockOf = (mark: string) => new RegExp(`^\`\`\`${mark}\n([\\s\\S]*?)^\`\`\``, 'm').exec(guide)?.[1] ?? ''

  test('works as it is printed, under the same policy', async () => {
    const files = { 'index.html': blockOf('html'), [file]: blockOf('js'), 'zona-integritas.global.js': script }
    const { page, complaints, close } = await open(files, 'index.html')
    const shown = () => page.textContent(place)
    await page.fill('[name="B.I.a"]', '3,6')
    expect(await shown()).toBe(blank)
    await page.fill('[name="B.I.a"]', '37')
    expect(await shown()).toMatch(wrong)
    const rows = toRows(rubric, soundLke(rubric) as Answers)
    await page.evaluate((cells) => {
      const fields = (globalThis as unknown as PageGlobals).document.forms.namedItem('lke').elements
      for (const { id, value } of cells) {
        const field = fields.namedItem(id)
        field.value = String(value)
        // A select that lacks the option is left blank.
        if (field.value !== String(value)) throw new Error(id)
      }
    }, rows)
    await page.fill('[name="B.II.a"]', '4')
    expect(await shown()).toBe(whole)
    const wording = questions.find(({ id }) => id === 'A.I.1.i.b')?.options?.['A']
    expect(await page.textContent('[name="A.I.1.i.b"] option[value="A"]')).toBe(
      `A. ${wording?.[locale as 'id' | 'en']}`,
    )
    expect(complaints).toEqual([])
    await close()
  })
})
