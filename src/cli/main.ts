#!/usr/bin/env node
import { nodeIo } from './nodeIo'
import { run } from './run'

// Built to dist/cli.js, one folder below package.json. The code is set and not called out: what is written still flows.
process.exitCode = await run(process.argv.slice(2), nodeIo(new URL('../package.json', import.meta.url)))
