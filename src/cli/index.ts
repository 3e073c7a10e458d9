export type { Io, Writer } from './Io'
export { nodeIo } from './nodeIo'
export { run } from './run'
