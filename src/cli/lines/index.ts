export { evaluateLines } from './evaluateLines'
