export { COMMANDS } from './COMMANDS'
