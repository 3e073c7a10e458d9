import { permenpanrb90_2021 as rubric } from './built'
import type { Engine } from './measure'
import { hyperformula } from './peers/hyperformula'
import { jsonRulesEngine } from './peers/jsonRulesEngine'
import { publicodes } from './peers/publicodes'
import { surveyCore } from './peers/surveyCore'
import { set } from './sets'

const sheet = await hyperformula(rubric)
const rules = await jsonRulesEngine(rubric)
const survey = await surveyCore(rubric)
const code = await publicodes(rubric)

/** What a user might pick instead, each set up once and asked for all minima of one LKE at a time. */
export const peers: readonly Engine[] = [
  { name: 'HyperFormula, one cell changed', limit: null, times: 128, run: sheet.change },
  {
    name: 'HyperFormula, 113 answers in one batch',
    limit: null,
    slower: 250,
    times: 16,
    run: (index) => sheet.score(set(index)),
    minima: sheet.score,
  },
  {
    name: 'json-rules-engine, a rule for each option',
    limit: null,
    slower: 350,
    times: 16,
    isAwaited: true,
    run: (index) => rules.score(set(index)),
    minima: rules.score,
  },
  {
    name: 'survey-core, calculated values',
    limit: null,
    slower: 3500,
    times: 2,
    run: (index) => survey.score(set(index)),
    minima: survey.score,
  },
  {
    name: 'publicodes, a rule for each answer',
    limit: null,
    slower: 4500,
    times: 2,
    run: (index) => code.score(set(index)),
    minima: code.score,
  },
]
