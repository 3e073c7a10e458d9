import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import type { Options } from 'tsup'
import * as builtins from './builtins'
import { cataloguePlugin } from './cataloguePlugin'
import { decimalPlugin } from './decimalPlugin'
import { es2019Plugin } from './es2019Plugin'
import { rubricPlugin } from './rubricPlugin'
import { bannerText, footerText, NAMESPACE } from './scriptText'
import { FOR_PAGES, FOR_SHEETS, type Kept } from './stripRubric'

/** The names of `builtins.ts` by what they stand for: `Object.keys` is `objectKeys`. */
const BUILTINS = Object.keys(builtins).map((name) => {
  const [first = '', ...rest] = name.slice('object'.length)
  return [`Object.${first.toLowerCase()}${rest.join('')}`, name] as const
})

/** What both bundles have in common: one script that needs nothing else, with one name of its own. */
const bundle = (root: string, entry: string, kept: Kept, ...plugins: readonly Plugin[]): Options => ({
  entry: { 'zona-integritas': entry },
  format: ['iife'],
  globalName: NAMESPACE,
  noExternal: [/.*/],
  minify: true,
  platform: 'neutral',
  esbuildPlugins: [rubricPlugin(root, kept), decimalPlugin(root), cataloguePlugin(kept), ...plugins],
  esbuildOptions(options) {
    options.charset = 'ascii'
    options.legalComments = 'none'
    options.supported = { bigint: true }
    options.inject = [join(root, 'scripts/build/builtins.ts')]
    options.define = Object.fromEntries(BUILTINS)
  },
})

/** The bundles: the script to be pasted into Google Sheets, and the script for a page without a build step. */
export function bundles(root: string): readonly Options[] {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }
  const forSheets = bannerText(version, 'fungsi LKE PermenPANRB 90/2021 untuk Google Sheets.', '@OnlyCurrentDoc', '')
  return [
    {
      ...bundle(root, 'scripts/build/entries/script.ts', FOR_SHEETS, es2019Plugin),
      target: 'es2019',
      banner: { js: forSheets },
      footer: { js: footerText() },
      outExtension: () => ({ js: '.gs' }),
    },
    {
      ...bundle(root, 'scripts/build/entries/page.ts', FOR_PAGES),
      target: 'es2020',
      banner: { js: bannerText(version, 'the LKE of PermenPANRB 90/2021, scored in a page.') },
    },
  ]
}
