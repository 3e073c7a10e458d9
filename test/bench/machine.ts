import { readFileSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { PEERS } from './peers/loadPeer'

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { readonly version: string }
const OWN = ['decimal.js', 'zod', 'typescript', 'esbuild']

/** Says on what was measured, without naming the machine. */
export function machine(rounds: number): string {
  const own = OWN.map((name) => `${name} ${read(`../../node_modules/${name}/package.json`).version}`)
  const peers = Object.entries(PEERS).map(([name, version]) => `${name} ${version}`)
  const [cpu] = cpus()
  return [
    `- ${cpu?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; ${platform()} ${arch()}`,
    `- Node ${process.version}, zona-integritas ${read('../../package.json').version}, ${own.join(', ')}`,
    `- ${peers.join(', ')}`,
    `- ${rounds} rounds`,
  ].join('\n')
}
